package org.minilateral.project.actualcost;

/**
 * What something has cost, in minor units.
 *
 * @param approved what was approved of claims
 * @param paid what of that was paid out
 */
public record Cost(long approved, long paid) {

    public static final Cost NONE = new Cost(0, 0);
}
