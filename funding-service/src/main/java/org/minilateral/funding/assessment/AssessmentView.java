package org.minilateral.funding.assessment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.costshare.Exact;
import org.minilateral.funding.method.Bound;
import org.minilateral.funding.method.Party;
import org.minilateral.platform.money.Money;
import org.minilateral.sharing.Fraction;

/**
 * An assessment as its nations see it: every cent explains itself back to weight, scale, decision and clause.
 *
 * @param credited called before an adjustment beyond what nations owe after it
 * @param adjusted what settlements with nations that left took from what is to be called, or added to it
 * @param lines as it was made
 * @param owed what each line owes now, adjustments included
 */
@Schema(name = "Assessment")
record AssessmentView(
        UUID id,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        @Schema(examples = "AS-2026-0001") String number,
        Basis basis,
        Money amount,
        Money called,
        Money credited,
        Money adjusted,
        Money remaining,
        LocalDate assessedOn,
        @Schema(examples = "JE-2026-000123") String entryNumber,
        List<Line> lines,
        List<Owed> owed,
        List<AdjustmentView> adjustments) {

    /**
     * One line: {@code exactShare + carryIn = assessed + carryOut}, all in the currency's own unit, exact: a decimal where it
     * ends, otherwise a fraction. {@code limit} is null where no constraint holds the share.
     */
    @Schema(name = "AssessmentLine")
    record Line(
            String nation,
            boolean underwritten,
            @Schema(examples = "52.55") String weight,
            @Schema(examples = "100/3") String exactShare,
            @Schema(examples = "0") String carryIn,
            Money assessed,
            @Schema(examples = "1/300") String carryOut,
            @Schema(nullable = true) Limit limit) {}

    /** The constraint that keeps an exact share where it is, and the clause that imposes it, if it is known. */
    @Schema(name = "AssessmentLimit")
    record Limit(
            Bound bound,
            @Schema(examples = "7.2", nullable = true) String clause) {}

    /** What a line owes now. */
    @Schema(name = "AssessmentOwed")
    record Owed(String nation, boolean underwritten, Money amount) {}

    static AssessmentView of(Assessment assessment, List<Adjustment> adjustments) {
        String currency = assessment.currency;
        return new AssessmentView(
                assessment.id,
                assessment.consortiumId,
                assessment.projectId,
                assessment.number,
                assessment.basis,
                Money.of(currency, assessment.amount),
                Money.of(currency, assessment.called),
                Money.of(currency, assessment.credited),
                Money.of(currency, assessment.adjusted),
                assessment.remaining(),
                assessment.assessedOn,
                assessment.entryNumber,
                assessment.lines.stream().map(line -> line(line, currency)).toList(),
                owed(assessment, adjustments),
                adjustments.stream().map(AdjustmentView::of).toList());
    }

    private static Line line(AssessmentLine line, String currency) {
        return new Line(
                line.nation(),
                line.underwritten(),
                line.weight(),
                Exact.amount(Fraction.parse(line.exact()), currency),
                Exact.amount(Fraction.parse(line.carryIn()), currency),
                Money.of(currency, line.assessed()),
                Exact.amount(line.open(), currency),
                line.heldBy() == null ? null : new Limit(line.heldBy(), line.heldClause()));
    }

    private static List<Owed> owed(Assessment assessment, List<Adjustment> adjustments) {
        var owed = new LinkedHashMap<String, Long>();
        assessment.lines.forEach(line -> owed.merge(line.party(), line.assessed(), Math::addExact));
        adjustments.forEach(adjustment ->
                adjustment.lines.forEach(line -> owed.merge(line.party(), line.adjusted(), Math::addExact)));
        return owed.entrySet().stream()
                .map(line -> new Owed(
                        Party.nation(line.getKey()),
                        Party.isUnderwritten(line.getKey()),
                        Money.of(assessment.currency, line.getValue())))
                .toList();
    }
}
