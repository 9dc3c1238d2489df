package org.minilateral.funding.budget;

import java.util.UUID;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.Scope;

/**
 * What an assessment needs to know of a budget.
 *
 * @param amount in minor units of the currency, above zero
 */
public record Plan(
        UUID id, String name, Scope scope, int fiscalYear, String currency, long amount, Adoption adoption) {}
