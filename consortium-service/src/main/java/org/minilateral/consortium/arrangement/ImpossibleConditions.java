package org.minilateral.consortium.arrangement;

import org.minilateral.sharing.Fraction;

/** Refuses conditions of entry into effect that the nations of the scale could never fulfil. */
final class ImpossibleConditions {

    private ImpossibleConditions() {}

    static void refuse(Condition condition, Terms terms, Place place) {
        switch (condition) {
            case Condition.Share share -> refuseShare(share, terms, place);
            case Condition.Nations named -> {
                for (int i = 0; i < named.nations().size(); i++) {
                    place.at("nations").at(i).requireOnScale(named.nations().get(i), terms);
                }
            }
            case Condition.Count(int atLeast) -> {
                if (terms.scale().map(scale -> scale.entries().size() < atLeast).orElse(false)) {
                    throw place.at("atLeast").refuse("count-unreachable", "waits for more nations than the scale has.");
                }
            }
            case Condition.All ignored -> {}
            case Condition.Delay ignored -> {}
        }
    }

    private static void refuseShare(Condition.Share share, Terms terms, Place place) {
        place.requireThreshold(share.atLeast());
        Fraction reachable = terms.scale()
                .map(scale -> scale.wholeWeight().minus(scale.unallocated()).dividedBy(scale.wholeWeight()))
                .orElseThrow(() -> place.refuse("scale-missing", "asks for shares, but no clause has a scale."));
        if (share.threshold().compareTo(reachable) > 0) {
            throw place.refuse("threshold-unreachable", "asks for more than all nations together carry.");
        }
    }
}
