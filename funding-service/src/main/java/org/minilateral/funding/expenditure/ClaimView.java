package org.minilateral.funding.expenditure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.eligibility.CostCategory;
import org.minilateral.platform.money.Money;

/**
 * A claim as its nations see it.
 *
 * @param paid in money, or set against what the nation owes
 * @param open what is owed on it: approved, and neither paid nor set against what the nation owes
 * @param eligibilityRules the version of the rules by which it is judged
 * @param budgetId the budget that pays, once it is approved
 * @param budgetLine the line of that budget, from 0
 * @param rejection why it is not paid at all, or null
 */
@Schema(name = "Claim")
record ClaimView(
        UUID id,
        UUID consortiumId,
        UUID projectId,
        UUID workPackageId,
        @Schema(examples = "CL-2026-0001") String number,
        String nation,
        NewClaim.Organisation organisation,
        NewClaim.Period period,
        ClaimState state,
        List<Line> costs,
        Money claimed,
        Money approved,
        Money paid,
        Money open,
        int eligibilityRules,
        int fiscalYear,
        @Schema(nullable = true) UUID budgetId,
        @Schema(nullable = true) Integer budgetLine,
        Act submitted,
        @Schema(nullable = true) Act checked,
        @Schema(nullable = true) Act settled,
        @Schema(nullable = true) String rejection,

        @Schema(examples = "JE-2026-000130", nullable = true)
        String entryNumber) {

    /** Who did it, and when. */
    @Schema(name = "ClaimAct")
    record Act(String by, Instant at) {}

    /** A cost; {@code rejection} says why it is not paid, or is null. */
    @Schema(name = "ClaimCost")
    record Line(
            CostCategory category,
            String description,
            Money amount,
            LocalDate incurredOn,
            List<Document> evidence,
            @Schema(nullable = true) String rejection) {}

    static ClaimView of(Claim claim, int rules, long open) {
        return new ClaimView(
                claim.id,
                claim.consortiumId,
                claim.projectId,
                claim.workPackageId,
                claim.number,
                claim.nation,
                new NewClaim.Organisation(claim.organisationId, claim.organisation),
                new NewClaim.Period(claim.periodFrom, claim.periodTo),
                claim.state,
                claim.lines.stream().map(line -> line(claim, line)).toList(),
                claim.money(claim.claimed),
                claim.money(claim.approved),
                claim.money(claim.paid),
                claim.money(open),
                rules,
                claim.fiscalYear,
                claim.budgetId,
                claim.budgetLine,
                new Act(claim.signatures.submitterName, claim.signatures.submittedAt),
                claim.signatures.checker == null
                        ? null
                        : new Act(claim.signatures.checkerName, claim.signatures.checkedAt),
                settled(claim.signatures),
                claim.rejection,
                claim.entryNumber);
    }

    private static Act settled(Signatures by) {
        if (by.settledAt == null) {
            return null;
        }
        return new Act(by.approver == null ? by.rejecterName : by.approverName, by.settledAt);
    }

    private static Line line(Claim claim, ClaimLine line) {
        return new Line(
                line.category,
                line.description,
                claim.money(line.amount),
                line.incurredOn,
                List.copyOf(line.evidence),
                line.rejection);
    }
}
