package org.minilateral.funding.method;

import java.util.UUID;

/**
 * A line of a budget, as far as it matters for its division.
 *
 * @param kind ADMINISTRATIVE or PROJECT
 * @param workPackageId null unless it is for one
 * @param amount in minor units, above zero
 */
public record Portion(String kind, UUID workPackageId, long amount) {}
