package org.minilateral.funding.eligibility;

import java.time.LocalDate;
import java.util.List;

/**
 * A line of a claim, as the rules look at it.
 *
 * @param place its index in the claim, from 0
 * @param minor minor units of the claim's currency, above zero
 * @param evidence SHA-256 of each document that shows it
 */
public record Cost(int place, CostCategory category, long minor, LocalDate incurredOn, List<String> evidence) {

    public Cost {
        evidence = List.copyOf(evidence);
    }
}
