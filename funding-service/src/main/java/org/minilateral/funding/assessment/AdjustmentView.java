package org.minilateral.funding.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.costshare.Exact;
import org.minilateral.platform.money.Money;
import org.minilateral.sharing.Fraction;

/**
 * What a later version of a cost share changes in an assessment, and its lines sum to nothing; or from what a nation that leaves
 * is released, by the settlement that is named. In a preview number, day and entry are null.
 *
 * @param credited called already beyond what nations owe now, and owed to them
 */
@Schema(name = "Adjustment")
record AdjustmentView(
        @Schema(nullable = true) UUID id,
        UUID assessmentId,
        @Schema(examples = "AD-2026-0001", nullable = true) String number,
        UUID costShareId,
        String costShareName,
        int costShareNumber,
        @Schema(examples = "D-2026-0003") String costShareDecision,
        @Schema(examples = "12.3", nullable = true) String clause,
        @Schema(examples = "WS-2026-0001", nullable = true) String settlementNumber,
        Money credited,
        @Schema(nullable = true) LocalDate adjustedOn,

        @Schema(examples = "JE-2026-000125", nullable = true)
        String entryNumber,

        List<Line> lines) {

    /**
     * One line: {@code exactDifference + carryIn = adjusted + carryOut}, exact and in the currency's own unit.
     *
     * @param exactShare what the line owes by the later version
     * @param credited called already beyond that
     * @param toCall what is left to be called from it
     */
    @Schema(name = "AdjustmentLine")
    record Line(
            String nation,
            boolean underwritten,
            @Schema(examples = "52.55") String weight,
            @Schema(examples = "100/3") String exactShare,
            @Schema(examples = "-50/3") String exactDifference,
            @Schema(examples = "0") String carryIn,
            Money adjusted,
            @Schema(examples = "1/300") String carryOut,
            Money credited,
            Money toCall,
            @Schema(nullable = true) AssessmentView.Limit limit) {}

    static AdjustmentView of(Adjustment adjustment) {
        String currency = adjustment.currency;
        return new AdjustmentView(
                adjustment.number == null ? null : adjustment.id,
                adjustment.assessmentId,
                adjustment.number,
                adjustment.costShareId,
                adjustment.costShareName,
                adjustment.costShareNumber,
                adjustment.costShareDecision,
                adjustment.clause,
                adjustment.settlementNumber,
                Money.of(currency, adjustment.credited),
                adjustment.adjustedOn,
                adjustment.entryNumber,
                adjustment.lines.stream().map(line -> line(line, currency)).toList());
    }

    private static Line line(AdjustmentLine line, String currency) {
        return new Line(
                line.nation(),
                line.underwritten(),
                line.weight(),
                Exact.amount(Fraction.parse(line.exact()), currency),
                Exact.amount(Fraction.parse(line.difference()), currency),
                Exact.amount(Fraction.parse(line.carryIn()), currency),
                Money.of(currency, line.adjusted()),
                Exact.amount(line.open(), currency),
                Money.of(currency, line.credited()),
                Money.of(currency, line.toCall()),
                line.heldBy() == null ? null : new AssessmentView.Limit(line.heldBy(), line.heldClause()));
    }
}
