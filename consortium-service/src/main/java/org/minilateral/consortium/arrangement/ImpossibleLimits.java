package org.minilateral.consortium.arrangement;

import org.minilateral.sharing.Fraction;

/** Refuses floors and ceilings that no scale could keep, or that this one does not. */
final class ImpossibleLimits {

    private ImpossibleLimits() {}

    static void refuse(ShareLimitsRule limits, Terms terms, Place place) {
        ScaleRule scale = terms.scale()
                .orElseThrow(() -> place.refuse("scale-missing", "limits shares, but no clause has a scale."));
        if (limits.floor() == null && limits.ceiling() == null) {
            throw place.refuse("limits-missing", "names neither a floor nor a ceiling.");
        }
        if (limits.floor() != null) {
            place.at("floor").requireThreshold(limits.floor());
            Fraction all = Fraction.parse(limits.floor())
                    .times(Fraction.of(scale.entries().size()));
            if (all.compareTo(Fraction.ONE) > 0) {
                throw place.at("floor").refuse("floor-unreachable", "asks more of all nations than there is to carry.");
            }
        }
        if (limits.ceiling() != null) {
            place.at("ceiling").requireThreshold(limits.ceiling());
        }
        if (limits.floor() != null
                && limits.ceiling() != null
                && Fraction.parse(limits.floor()).compareTo(Fraction.parse(limits.ceiling())) > 0) {
            throw place.refuse("floor-above-ceiling", "has a floor above its ceiling.");
        }
        scale.entries().forEach(entry -> refuseShare(entry, scale.wholeWeight(), limits, place));
    }

    private static void refuseShare(ScaleRule.Entry entry, Fraction whole, ShareLimitsRule limits, Place place) {
        Fraction weight = Fraction.parse(entry.weight());
        if (limits.undercutBy(weight, whole)) {
            throw place.at("floor").refuse("share-below-floor", "is broken by the share of " + entry.nation() + ".");
        }
        if (limits.exceededBy(weight, whole)) {
            throw place.at("ceiling")
                    .refuse("share-above-ceiling", "is broken by the share of " + entry.nation() + ".");
        }
    }
}
