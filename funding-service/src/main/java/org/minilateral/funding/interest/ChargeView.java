package org.minilateral.funding.interest;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/** Interest that was booked, line by line. */
@Schema(name = "InterestCharge")
@RegisterForReflection
record ChargeView(
        UUID id,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        @Schema(examples = "IC-2026-0001") String number,
        LocalDate asOf,
        Instant chargedAt,
        @Schema(examples = "JE-2026-000131") String entryNumber,
        List<Line> lines) {

    /**
     * What was charged on one due.
     *
     * @param from the first day that had not been charged before
     * @param until the day after the last one
     * @param slices how all that accrued since the due date comes about
     */
    @Schema(name = "InterestChargeLine")
    @RegisterForReflection
    record Line(
            UUID callId,
            String nation,
            LocalDate from,
            LocalDate until,
            Money amount,
            UUID termsId,
            List<Slice> slices) {}

    static ChargeView of(Charge charge, List<ChargeLine> lines) {
        return new ChargeView(
                charge.id,
                charge.consortiumId,
                charge.projectId,
                charge.number,
                charge.asOf,
                charge.chargedAt,
                charge.entryNumber,
                lines.stream()
                        .map(line -> new Line(
                                line.callId,
                                line.nation,
                                line.fromDay,
                                line.untilDay,
                                Money.of(line.currency, line.amount),
                                line.termsId,
                                line.slices))
                        .toList());
    }
}
