package org.minilateral.stack.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;

/** Spacelab, sub-phase B2, of 1973: nine nations, a scale with a gap that Germany underwrites, and a bill of seven million. */
final class Spacelab {

    private static final String LEAD = "DEU";
    private static final SequencedMap<String, String> SCALE = new LinkedHashMap<>();

    static {
        SCALE.put("DEU", "52.55");
        SCALE.put("ITA", "18.00");
        SCALE.put("FRA", "10.00");
        SCALE.put("GBR", "6.30");
        SCALE.put("BEL", "4.20");
        SCALE.put("ESP", "2.80");
        SCALE.put("NLD", "2.10");
        SCALE.put("DNK", "1.50");
        SCALE.put("CHE", "1.00");
    }

    private static final List<String> NATIONS = List.copyOf(SCALE.keySet());

    private final Api api;
    private final Consumer<String> progress;
    private final Coalition coalition;
    private final Books books;

    Spacelab(Api api, Consumer<String> progress) {
        this.api = api;
        this.progress = progress;
        this.coalition = new Coalition(api, "Spacelab", LEAD);
        this.books = new Books(api, coalition, "deu.manager", "deu.finance", "EUR");
    }

    String load() {
        form();
        new SpacelabProject(api, coalition).load();
        progress.accept("Spacelab: DEU ITA FRA BEL run a project; its first milestone is accepted");
        String costShare = books.adoptCostShare("Sub-phase B2 scale", scaleLines(), "100", NATIONS);
        String budget = books.adoptBudget("Sub-phase B2 budget", List.of(budgetLine()), NATIONS);
        String assessment = books.assess(budget, costShare);
        progress.accept("Spacelab: cost share and budget adopted, 7,000,000.00 EUR assessed");
        collect(assessment);
        progress.accept("Spacelab: four instalments called, partly paid");
        return coalition.id();
    }

    JsonNode statement() {
        return books.statement();
    }

    private void form() {
        coalition.found("A reusable laboratory for the Space Shuttle", clauses());
        coalition.invite(NATIONS.subList(1, NATIONS.size()));
        expect(coalition.sign("DEU", "DEFINITIVE"), false, "DEU signs: 52.55 of 100, not in effect");
        expect(
                coalition.sign("ITA", "SUBJECT_TO_APPROVAL"),
                false,
                "ITA signs subject to approval: counts only once ratified");
        expect(coalition.sign("FRA", "DEFINITIVE"), false, "FRA signs: 62.55 of 100, not in effect");
        expect(coalition.sign("BEL", "DEFINITIVE"), true, "BEL signs: 66.75 of 100 passes 2/3, in effect");
        for (String nation : List.of("GBR", "ESP", "NLD", "DNK", "CHE")) {
            coalition.sign(nation, "DEFINITIVE");
        }
        coalition.ratify("ITA");
        progress.accept("Spacelab: GBR ESP NLD DNK CHE sign, ITA ratifies; nine parties");
    }

    private void expect(boolean inEffect, boolean expected, String line) {
        if (inEffect != expected) {
            throw new ExampleRefused("Entry into effect came at the wrong signature; expected was: " + line);
        }
        progress.accept("Spacelab: " + line);
    }

    private void collect(String assessment) {
        List<JsonNode> calls = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            calls.add(
                    books.call(assessment, "1750000.00", "2026-%02d-01".formatted(3 * i), "Instalment " + i + " of 4"));
        }
        for (JsonNode call : calls.subList(0, 2)) {
            for (String nation : List.of("DEU", "FRA", "BEL", "CHE")) {
                books.receive(call, nation, Books.due(call, nation));
            }
        }
        books.receive(calls.getFirst(), "ITA", "200000.00");
        // Denmark pays more than it was asked for: the rest is an advance.
        BigDecimal due = new BigDecimal(Books.due(calls.getFirst(), "DNK"));
        books.receive(
                calls.getFirst(), "DNK", due.add(new BigDecimal("1000.00")).toPlainString());
    }

    private static List<Map<String, Object>> scaleLines() {
        List<Map<String, Object>> lines = new ArrayList<>();
        SCALE.forEach((nation, weight) -> lines.add(Map.of("nation", nation, "weight", weight)));
        lines.add(Map.of("nation", LEAD, "weight", "1.55", "underwritten", true));
        return lines;
    }

    private Map<String, Object> budgetLine() {
        return Map.of("kind", "PROJECT", "title", "Definition studies", "amount", books.money("7000000.00"));
    }

    private static List<Map<String, Object>> clauses() {
        Map<String, Object> scale = Coalition.scale(SCALE, "100");
        scale.put("underwriter", LEAD);
        scale.put("underwriterVotes", false);
        Map<String, Object> twoThirds = Map.of("type", "weighted", "shares", "2/3");
        return List.of(
                Coalition.clause(
                        "1",
                        "Contributions",
                        "The participants contribute by this scale; Germany carries what is not taken.",
                        scale),
                Coalition.clause(
                        "2",
                        "Entry into effect",
                        "In effect once participants with two thirds of the contributions are bound.",
                        Map.of(
                                "type",
                                "entry-into-effect",
                                "conditions",
                                List.of(Map.of("type", "share", "atLeast", "2/3")))),
                Coalition.clause(
                        "3",
                        "Budgets",
                        "Half of the participants with two thirds of the contributions adopt a budget.",
                        Map.of(
                                "type",
                                "voting",
                                "questions",
                                List.of("BUDGET"),
                                "procedure",
                                Map.of("type", "double-majority", "parties", "1/2", "shares", "2/3"))),
                Coalition.clause(
                        "4",
                        "Overruns",
                        "Up to 20 % two thirds of the contributions decide; beyond, who wishes may leave.",
                        Map.of(
                                "type",
                                "overrun",
                                "bands",
                                List.of(
                                        Map.of("upTo", "20/100", "procedure", twoThirds, "mayLeave", false),
                                        Map.of("procedure", Map.of("type", "unanimity"), "mayLeave", true)))),
                Coalition.clause(
                        "5",
                        "Withdrawal",
                        "A participant leaves 120 days after its notice.",
                        Map.of("type", "withdrawal", "effect", "AFTER_NOTICE", "noticeDays", 120)),
                Coalition.clause(
                        "6",
                        "Other questions",
                        "Adopted unless a participant objects in time.",
                        Map.of(
                                "type",
                                "voting",
                                "questions",
                                List.of("OTHER"),
                                "procedure",
                                Map.of("type", "silence"))));
    }
}
