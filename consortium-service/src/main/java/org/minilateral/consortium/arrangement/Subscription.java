package org.minilateral.consortium.arrangement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.minilateral.consortium.arrangement.UnderSubscriptionRule.Remedy;
import org.minilateral.sharing.Fraction;

/**
 * How much of the scale is taken by bound nations, and what becomes of the rest. Numbers are exact fractions of the
 * scale's own whole.
 *
 * @param gap what no bound nation has taken, what the table itself leaves unallocated included
 * @param remedy what the arrangement provides for a gap; null if nothing
 * @param remedyFrom the day from which the remedy applies; null while the arrangement is not in effect
 * @param carriedBy the scale as it is then carried; empty where nothing is provided
 */
public record Subscription(
        String whole,
        String subscribed,
        String gap,
        Remedy remedy,
        LocalDate remedyFrom,
        String underwriter,
        List<ScaleRule.Entry> carriedBy) {

    public static Subscription of(Terms terms, ScaleRule scale, Set<String> bound, LocalDate inEffectOn) {
        Fraction subscribed = Fraction.sum(bound.stream().map(scale::weightOf).toList());
        Fraction gap = scale.wholeWeight().minus(subscribed);
        UnderSubscriptionRule rule = terms.the(UnderSubscriptionRule.class).orElse(null);
        boolean remedied = rule != null && gap.signum() > 0;
        return new Subscription(
                scale.whole(),
                subscribed.toString(),
                gap.toString(),
                remedied ? rule.remedy() : null,
                remedied && inEffectOn != null ? inEffectOn.plusDays(rule.afterDays()) : null,
                scale.underwriter(),
                remedied ? carried(rule.remedy(), scale, bound, gap) : List.of());
    }

    private static List<ScaleRule.Entry> carried(Remedy remedy, ScaleRule scale, Set<String> bound, Fraction gap) {
        if (remedy == Remedy.REDISTRIBUTE_PRO_RATA) {
            return scale.redistributedAmong(bound).entries();
        }
        return scale.entries().stream()
                .filter(entry -> bound.contains(entry.nation()))
                .map(entry -> entry.nation().equals(scale.underwriter())
                        ? new ScaleRule.Entry(
                                entry.nation(),
                                Fraction.parse(entry.weight()).plus(gap).toString())
                        : entry)
                .toList();
    }
}
