package org.minilateral.stack.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minilateral.stack.example.Coalition;

/** A rule of a published agreement, as a clause of an arrangement carries it. */
record Rule(Map<String, Object> data) {

    /** Spacelab, sub-phase B2, of 1973; 1.55 of 100 are unallocated and underwritten by Germany. */
    static final List<String> SPACELAB = List.of(
            "DEU 52.55",
            "ITA 18.00",
            "FRA 10.00",
            "GBR 6.30",
            "BEL 4.20",
            "ESP 2.80",
            "NLD 2.10",
            "DNK 1.50",
            "CHE 1.00");

    /** @param type as the API names it, such as {@code withdrawal} */
    static Rule of(String type, Map<String, Object> content) {
        Map<String, Object> data = new HashMap<>(content);
        data.put("type", type);
        return new Rule(data);
    }

    /** Clauses numbered from 1, one for each rule. */
    static List<Map<String, Object>> clauses(Rule... rules) {
        List<Map<String, Object>> clauses = new ArrayList<>();
        for (Rule rule : rules) {
            String number = String.valueOf(clauses.size() + 1);
            clauses.add(Coalition.clause(number, "Clause " + number, "By the rule of this clause.", rule.data()));
        }
        return clauses;
    }

    /** @param lines such as {@code FRA 63.87}, in the order of the published table */
    static Rule scale(String whole, List<String> lines) {
        Map<String, String> weights = new LinkedHashMap<>();
        lines.forEach(line -> weights.put(nation(line), line.substring(4)));
        return new Rule(Coalition.scale(weights, whole));
    }

    /** The same, with a nation that carries what is unallocated. */
    static Rule scale(String whole, List<String> lines, String underwriter) {
        Rule scale = scale(whole, lines);
        scale.data().put("underwriter", underwriter);
        scale.data().put("underwriterVotes", false);
        return scale;
    }

    static List<String> nations(List<String> lines) {
        return lines.stream().map(Rule::nation).toList();
    }

    /** All of these conditions must hold. */
    static Rule inEffectWith(List<Map<String, Object>> conditions) {
        return of("entry-into-effect", Map.of("conditions", conditions));
    }

    static Map<String, Object> share(String atLeast) {
        return Map.of("type", "share", "atLeast", atLeast);
    }

    static Map<String, Object> count(int atLeast) {
        return Map.of("type", "count", "atLeast", atLeast);
    }

    static Map<String, Object> named(String... nations) {
        return Map.of("type", "nations", "nations", List.of(nations));
    }

    static Rule decides(String question, Map<String, Object> procedure) {
        return of("voting", Map.of("questions", List.of(question), "procedure", procedure));
    }

    static Map<String, Object> unanimity() {
        return Map.of("type", "unanimity");
    }

    static Map<String, Object> silence() {
        return Map.of("type", "silence");
    }

    static Map<String, Object> weighted(String shares) {
        return Map.of("type", "weighted", "shares", shares);
    }

    static Map<String, Object> doubleMajority(String parties, String shares) {
        return Map.of("type", "double-majority", "parties", parties, "shares", shares);
    }

    /** Up to this overrun two thirds of the contributions bind all; above it all must agree, and who wishes may leave. */
    static Rule overrun(String upTo) {
        Map<String, Object> binding = Map.of("upTo", upTo, "procedure", weighted("2/3"), "mayLeave", false);
        Map<String, Object> freeing = Map.of("procedure", unanimity(), "mayLeave", true);
        return of("overrun", Map.of("bands", List.of(binding, freeing)));
    }

    /** @param remedy REDISTRIBUTE_PRO_RATA or UNDERWRITER, a year after entry into effect */
    static Rule underSubscription(String remedy) {
        return of("under-subscription", Map.of("remedy", remedy, "afterDays", 365));
    }

    private static String nation(String line) {
        return line.substring(0, 3);
    }
}
