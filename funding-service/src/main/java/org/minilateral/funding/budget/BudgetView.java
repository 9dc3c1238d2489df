package org.minilateral.funding.budget;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.DecisionRef;
import org.minilateral.funding.coalition.Objection;
import org.minilateral.platform.concurrency.Versioned;
import org.minilateral.platform.money.Money;

/**
 * A budget with its current text.
 *
 * @param transferLimit per cent of a line that may be transferred from it without a decision, or null
 * @param revises the budget of the same year that it takes the place of, or null
 * @param envelopeId the first of the chain of envelopes to which it belongs, or null
 * @param revision number of the text, from 1
 * @param decisionSubject what a BUDGET decision has to name as its subject: the budget's id for the first text, another
 *     id for each later one, so that nobody adopts a text that they have not read
 * @param decision that adopted it, or null
 * @param notAdopted why a decision on it had no effect, or null
 */
@Schema(name = "Budget")
record BudgetView(
        UUID id,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        String name,
        int fiscalYear,
        String currency,
        List<Line> lines,
        Money total,
        @Schema(examples = "10", nullable = true) String transferLimit,
        @Schema(nullable = true) UUID revises,
        @Schema(nullable = true) UUID envelopeId,
        int revision,
        UUID decisionSubject,
        Adoption.State state,
        @Schema(nullable = true) DecisionRef decision,
        @Schema(nullable = true) Objection notAdopted,
        String proposedBy,
        Instant proposedAt,
        long version)
        implements Versioned {

    /** A line; its place in this list, from 0, is how transfers, commitments and claims name it. */
    @Schema(name = "BudgetLine")
    record Line(
            BudgetLine.Kind kind, @Schema(nullable = true) UUID workPackageId, String title, Money amount) {}

    static BudgetView of(Budget budget, BudgetRevision text) {
        return new BudgetView(
                budget.id,
                budget.consortiumId,
                budget.projectId,
                text.name,
                text.fiscalYear,
                text.currency,
                text.lines.stream()
                        .map(line -> new Line(
                                line.kind(),
                                line.workPackageId(),
                                line.title(),
                                Money.of(text.currency, line.amount())))
                        .toList(),
                Money.of(text.currency, text.total()),
                text.transferLimit,
                budget.revisesId,
                budget.envelopeId,
                text.number,
                budget.revisionId,
                budget.adoption.state(),
                budget.adoption.decision(),
                budget.adoption.notAdopted(),
                budget.proposedBy,
                budget.proposedAt,
                budget.version);
    }
}
