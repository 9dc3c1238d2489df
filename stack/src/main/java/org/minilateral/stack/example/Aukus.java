package org.minilateral.stack.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** AUKUS Pillar II, quantum technologies: three nations in thirds, of which the others may not even know. */
final class Aukus {

    private static final List<String> NATIONS = List.of("GBR", "AUS", "USA");

    private final Coalition coalition;
    private final Books books;

    Aukus(Api api) {
        this.coalition = new Coalition(api, "AUKUS Pillar II: quantum technologies", "GBR");
        this.books = new Books(api, coalition, "gbr.manager", "gbr.finance", "USD");
    }

    String load() {
        SequencedMap<String, String> thirds = new LinkedHashMap<>();
        NATIONS.forEach(nation -> thirds.put(nation, "1"));
        coalition.found(
                "Positioning, navigation and timing without satellites",
                List.of(Coalition.clause("1", "Contributions", "Equal parts.", Coalition.scale(thirds, "3"))));
        coalition.invite(List.of("AUS", "USA"));
        NATIONS.forEach(nation -> coalition.sign(nation, "DEFINITIVE"));
        coalition.group(
                "Quantum technologies",
                "AUS",
                NATIONS,
                "Clocks and sensors that do without satellites.",
                "2027-Q3 Trial of three nations' clocks at sea");
        coalition.group(
                "Information sharing",
                "USA",
                NATIONS,
                "What may be shared, with whom, and how.",
                "2027-Q1 One marking guide");
        List<Map<String, Object>> lines = NATIONS.stream()
                .map(nation -> Map.<String, Object>of("nation", nation, "weight", "1"))
                .toList();
        String costShare = books.adoptCostShare("Thirds", lines, "3", NATIONS);
        Map<String, Object> line =
                Map.of("kind", "ADMINISTRATIVE", "title", "Secretariat", "amount", books.money("400.00"));
        String budget = books.adoptBudget("Secretariat", List.of(line), NATIONS);
        String assessment = books.assess(budget, costShare);
        for (int i = 1; i <= 4; i++) {
            books.call(assessment, "100.00", "2026-%02d-01".formatted(3 * i), "Quarter " + i);
        }
        return coalition.id();
    }

    JsonNode statement() {
        return books.statement();
    }
}
