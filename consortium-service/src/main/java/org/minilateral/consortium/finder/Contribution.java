package org.minilateral.consortium.finder;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.minilateral.consortium.capability.Offer;

/**
 * What a nation would bring: for each requirement that it meets, by its place, the one offer with which it does. All of
 * it comes along, whoever the partners are.
 */
record Contribution(String nation, SortedMap<Integer, Offer> offers) {

    /** Each offer once, in the order of the requirements. */
    List<Offer> brought() {
        return offers.values().stream().distinct().toList();
    }

    /** The regimes under which something it brings may not be released to the partner. */
    SortedSet<String> lockedAgainst(String partner, Need need) {
        SortedSet<String> regimes = new TreeSet<>();
        brought().forEach(offer -> regimes.addAll(offer.lockedAgainst(partner, need.last())));
        return regimes;
    }

    /** The most it would put in for what it brings, in minor units of the budget's currency. */
    long means(Need need) {
        return brought().stream()
                .mapToLong(offer -> offer.meansIn(need.currency()))
                .sum();
    }

    /** The requirements that it meets, as bits. */
    long bits() {
        return offers.keySet().stream().mapToLong(place -> 1L << place).reduce(0, (a, b) -> a | b);
    }
}
