package org.minilateral.consortium.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryIntoEffectTest {

    private static final Set<String> ALL = Set.of("DEU", "ITA", "FRA", "GBR", "BEL", "ESP", "NLD", "DNK", "CHE");

    @Test
    void spacelabNeedsTwoThirdsOfTheScale() {
        Terms terms = terms(new Condition.Share("2/3"));
        assertThat(progress(terms, "DEU", "FRA").met()).isFalse();
        assertThat(progress(terms, "DEU", "FRA", "BEL").met()).isTrue();
    }

    @Test
    void aThresholdIsNeverRounded() {
        Terms thirds = new Terms(List.of(
                clause("1", scale("1", Map.of("DEU", "1/3", "FRA", "1/3", "ITA", "1/3"))),
                clause("2", new EntryIntoEffectRule(List.of(new Condition.Share("2/3"))))));
        assertThat(EntryIntoEffect.of(thirds, new Standings(ALL, Set.of("DEU", "FRA")))
                        .met())
                .isTrue();
        Terms almost = new Terms(List.of(
                clause("1", scale("100", Map.of("DEU", "66.66", "FRA", "33.34"))),
                clause("2", new EntryIntoEffectRule(List.of(new Condition.Share("2/3"))))));
        assertThat(EntryIntoEffect.of(almost, new Standings(ALL, Set.of("DEU"))).met())
                .isFalse();
    }

    @Test
    void allConditionsMustHold() {
        Terms terms = terms(new Condition.Count(2), new Condition.Nations(List.of("ITA")), new Condition.Delay(30));
        assertThat(progress(terms, "DEU", "FRA", "GBR").met()).isFalse();
        assertThat(progress(terms, "ITA").met()).isFalse();
        assertThat(progress(terms, "ITA", "DEU").met()).isTrue();
        assertThat(progress(terms, "ITA", "DEU").delayDays()).isEqualTo(30);
    }

    @Test
    void withoutAClauseAllMustBeBound() {
        Terms terms = new Terms(List.of());
        assertThat(progress(terms, "DEU").met()).isFalse();
        assertThat(EntryIntoEffect.of(terms, new Standings(ALL, ALL)).met()).isTrue();
    }

    @Test
    void nothingTakesEffectWhileNobodyIsBound() {
        Terms terms = terms(new Condition.Delay(1));
        assertThat(progress(terms).met()).isFalse();
    }

    private static Progress progress(Terms terms, String... bound) {
        return EntryIntoEffect.of(terms, new Standings(ALL, Set.of(bound)));
    }

    private static Terms terms(Condition... conditions) {
        Map<String, String> spacelab = Map.of(
                "DEU", "52.55", "ITA", "18.00", "FRA", "10.00", "GBR", "6.30", "BEL", "4.20", "ESP", "2.80", "NLD",
                "2.10", "DNK", "1.50", "CHE", "1.00");
        return new Terms(List.of(
                clause("1", scale("100", spacelab)), clause("2", new EntryIntoEffectRule(List.of(conditions)))));
    }

    private static ScaleRule scale(String whole, Map<String, String> weights) {
        return new ScaleRule(
                weights.entrySet().stream()
                        .map(e -> new ScaleRule.Entry(e.getKey(), e.getValue()))
                        .toList(),
                whole,
                null,
                false);
    }

    private static Clause clause(String number, Rule rule) {
        return new Clause(number, "Clause " + number, "Text", rule);
    }
}
