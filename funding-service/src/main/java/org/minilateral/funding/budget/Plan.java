package org.minilateral.funding.budget;

import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.method.Portion;

/**
 * What an assessment needs to know of a budget.
 *
 * @param revisesId the budget of the same year of which only what is more is to be assessed, or null
 * @param envelopeId the chain of envelopes within which it stays, or null
 * @param amount to be assessed, in minor units of the currency: of a budget that revises another the difference
 * @param portions the lines of that amount
 */
public record Plan(
        UUID id,
        UUID revisesId,
        UUID envelopeId,
        String name,
        Scope scope,
        int fiscalYear,
        String currency,
        long amount,
        List<Portion> portions,
        Adoption adoption) {

    static Plan of(Budget budget, BudgetRevision text, BudgetRevision before) {
        return new Plan(
                budget.id,
                budget.revisesId,
                budget.envelopeId,
                text.name,
                budget.scope(),
                text.fiscalYear,
                text.currency,
                text.total() - (before == null ? 0 : before.total()),
                text.portions(before),
                budget.adoption);
    }
}
