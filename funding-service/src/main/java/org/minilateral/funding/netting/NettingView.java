package org.minilateral.funding.netting;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/** Claims set against debts, as their nations see it. */
@Schema(name = "Netting")
@RegisterForReflection
record NettingView(
        UUID id,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        @Schema(examples = "NT-2026-0001") String number,
        String nation,
        Money amount,
        LocalDate nettedOn,
        Instant recordedAt,
        @Schema(examples = "JE-2026-000140") String entryNumber) {

    static NettingView of(Netting netting) {
        return new NettingView(
                netting.id,
                netting.consortiumId,
                netting.projectId,
                netting.number,
                netting.nation,
                Money.of(netting.currency, netting.amount),
                netting.nettedOn,
                netting.recordedAt,
                netting.entryNumber);
    }
}
