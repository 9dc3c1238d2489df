package org.minilateral.funding.budget;

import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.method.Portion;

/**
 * What an assessment needs to know of a budget.
 *
 * @param amount in minor units of the currency, above zero
 * @param portions its lines
 */
public record Plan(
        UUID id,
        String name,
        Scope scope,
        int fiscalYear,
        String currency,
        long amount,
        List<Portion> portions,
        Adoption adoption) {}
