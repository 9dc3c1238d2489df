package org.minilateral.funding.surplus;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/** Surplus taken up by calls, as its nations see it. */
@Schema(name = "SurplusCredit")
@RegisterForReflection
record CreditView(
        UUID id,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        @Schema(examples = "SC-2026-0001") String number,
        String nation,
        Money amount,
        LocalDate creditedOn,
        Instant recordedAt,
        @Schema(examples = "JE-2026-000152") String entryNumber) {

    static CreditView of(SurplusCredit credit) {
        return new CreditView(
                credit.id,
                credit.consortiumId,
                credit.projectId,
                credit.number,
                credit.nation,
                Money.of(credit.currency, credit.amount),
                credit.creditedOn,
                credit.recordedAt,
                credit.entryNumber);
    }
}
