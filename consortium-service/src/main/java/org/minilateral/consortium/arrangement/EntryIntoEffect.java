package org.minilateral.consortium.arrangement;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.minilateral.consortium.arrangement.Progress.Step;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Threshold;

/** Computes entry into effect by exact fractions: 66.75 of 100 passes two thirds, 66.66 does not. */
public final class EntryIntoEffect {

    private EntryIntoEffect() {}

    public static Progress of(Terms terms, Standings standings) {
        List<Condition> conditions = terms.entryIntoEffect().conditions();
        List<Step> steps = conditions.stream()
                .filter(condition -> !(condition instanceof Condition.Delay))
                .map(condition -> step(condition, terms, standings))
                .toList();
        int delay = conditions.stream()
                .mapToInt(condition -> condition instanceof Condition.Delay(int days) ? days : 0)
                .sum();
        boolean met = !standings.bound().isEmpty() && steps.stream().allMatch(Step::met);
        return new Progress(met, delay, steps);
    }

    private static Step step(Condition condition, Terms terms, Standings standings) {
        return switch (condition) {
            case Condition.All() -> all(standings);
            case Condition.Count(int atLeast) ->
                new Step(
                        "so many nations are bound",
                        standings.bound().size() >= atLeast,
                        Integer.toString(atLeast),
                        Integer.toString(standings.bound().size()));
            case Condition.Share share -> share(share, terms.scale().orElseThrow(), standings);
            case Condition.Nations(List<String> nations) ->
                new Step(
                        "these nations are bound",
                        standings.bound().containsAll(nations),
                        String.join(" ", new TreeSet<>(nations)),
                        nations.stream()
                                .filter(standings.bound()::contains)
                                .sorted()
                                .collect(Collectors.joining(" ")));
            case Condition.Delay ignored -> throw new IllegalArgumentException("A delay is not a step");
        };
    }

    private static Step all(Standings standings) {
        return new Step(
                "all invited nations are bound",
                standings.bound().containsAll(standings.invited()),
                String.join(" ", new TreeSet<>(standings.invited())),
                String.join(" ", new TreeSet<>(standings.bound())));
    }

    private static Step share(Condition.Share share, ScaleRule scale, Standings standings) {
        List<Fraction> carried = standings.bound().stream().map(scale::weightOf).toList();
        Fraction whole = scale.wholeWeight();
        return new Step(
                "the bound nations carry this fraction of the scale",
                Threshold.carriesAtLeast(carried, whole, share.threshold()),
                share.threshold().toString(),
                Fraction.sum(carried).dividedBy(whole).toString());
    }
}
