package org.minilateral.consortium.finder;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minilateral.consortium.capability.Offer;

/**
 * Picks what each nation would bring. Where several of its offers meet a requirement, it brings the one with the fewest
 * missing baselines and clearances; then the one that the fewest missing authorisations lock against the other nations;
 * then the willing before the conditional, the more ready, and the one declared first.
 */
final class Matching {

    private final Need need;
    private final Set<String> nations = new TreeSet<>();

    private Matching(Need need) {
        this.need = need;
    }

    /** By nation, those without any offer only if they are to be included. */
    static SortedMap<String, Contribution> contributions(List<Offer> offers, Need need) {
        return new Matching(need).match(offers);
    }

    private SortedMap<String, Contribution> match(List<Offer> offers) {
        NationLimits limits = need.asked().nations();
        List<Offer> usable = offers.stream()
                .filter(offer -> offer.isOpen(need.first(), need.last()))
                .filter(offer -> !limits.exclude().contains(offer.nation()))
                .filter(offer -> !need.metBy(offer).isEmpty())
                .toList();
        usable.forEach(offer -> nations.add(offer.nation()));
        nations.addAll(limits.include());
        SortedMap<String, Contribution> matched = new TreeMap<>();
        nations.forEach(nation -> matched.put(nation, new Contribution(nation, new TreeMap<>())));
        usable.stream().sorted(preference()).forEach(offer -> {
            SortedMap<Integer, Offer> brought = matched.get(offer.nation()).offers();
            need.metBy(offer).forEach(place -> brought.putIfAbsent(place, offer));
        });
        return matched;
    }

    private Comparator<Offer> preference() {
        return Comparator.<Offer>comparingInt(offer -> Blocking.defects(offer, need))
                .thenComparingLong(this::locks)
                .thenComparing(Offer::willingness)
                .thenComparing(Comparator.comparingInt(Offer::trl).reversed())
                .thenComparing(offer -> offer.capabilityId().toString());
    }

    private long locks(Offer offer) {
        return nations.stream()
                .filter(partner -> !partner.equals(offer.nation()))
                .mapToLong(partner -> offer.lockedAgainst(partner, need.last()).size())
                .sum();
    }
}
