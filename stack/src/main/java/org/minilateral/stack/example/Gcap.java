package org.minilateral.stack.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The Global Combat Air Programme of three equal partners, with work under way and questions that wait for Japan: a silence
 * procedure, a vote, an invoice that is due. Amounts are illustrative.
 */
final class Gcap {

    private static final List<String> NATIONS = List.of("GBR", "ITA", "JPN");

    private final Coalition coalition;
    private final Books books;
    private final ProjectWork work;

    Gcap(Api api) {
        this.coalition = new Coalition(api, "Global Combat Air Programme", "GBR");
        this.books = new Books(api, coalition, "gbr.manager", "gbr.finance", "GBP");
        this.work = new ProjectWork(api, coalition, "gbr.manager", "GBP");
    }

    void load() {
        coalition.found("A combat aircraft of the next generation, developed as equals", clauses());
        coalition.invite(NATIONS.subList(1, NATIONS.size()));
        NATIONS.forEach(nation -> coalition.sign(nation, "DEFINITIVE"));
        coalition.group(
                "Sensing and communications",
                "ITA",
                NATIONS,
                "Agrees the interfaces between what the three nations' industries build.",
                "2027-Q2 Interface document agreed");
        develop();
        payFor();
        ask();
    }

    private void develop() {
        work.approve("Combined sensing demonstrator", "Sensors of three nations behind one picture.", NATIONS, 4, 6);
        String requirements = work.workPackage("WP1", "Requirements", "GBR", "Joint office", "2000000.00", List.of());
        String antenna = work.workPackage(
                "WP2", "Antenna arrays", "JPN", "Electronics laboratory", "9000000.00", List.of(requirements));
        work.workPackage(
                "WP3", "Fusion software", "ITA", "Systems house", "7000000.00", List.of(requirements, antenna));
        String agreed =
                work.milestone(requirements, "M1", "Requirements agreed", "2026-04-30", "Document signed by three");
        work.showEvidence(agreed, "gbr.manager", "Requirements, issue 1", "GC-REQ-001");
        work.accept(agreed, "jpn.manager");
        String array = work.milestone(antenna, "M2", "Array measured", "2026-10-31", "Report of the anechoic chamber");
        work.showEvidence(array, "jpn.manager", "Measurements of the first array", "GC-ANT-014");
    }

    private void payFor() {
        List<Map<String, Object>> thirds = NATIONS.stream()
                .map(nation -> Map.<String, Object>of("nation", nation, "weight", "1"))
                .toList();
        String costShare = books.adoptCostShare("Thirds", thirds, "3", NATIONS);
        List<Map<String, Object>> lines = List.of(
                Map.of("kind", "ADMINISTRATIVE", "title", "Joint office", "amount", books.money("1200000.00")),
                Map.of("kind", "PROJECT", "title", "Demonstrator", "amount", books.money("18000000.01")));
        String assessment = books.assess(books.adoptBudget("Budget 2026", lines, NATIONS), costShare);
        JsonNode first = books.call(assessment, "9600000.00", "2026-05-01", "First half of 2026");
        NATIONS.forEach(nation -> books.receive(first, nation, Books.due(first, nation)));
        JsonNode second = books.call(assessment, "9600000.01", "2026-11-01", "Second half of 2026");
        books.receive(second, "ITA", Books.due(second, "ITA"));
        books.receive(second, "GBR", "1000000.00");
    }

    private void ask() {
        Map<String, Object> line =
                Map.of("kind", "PROJECT", "title", "Demonstrator", "amount", books.money("24000000.00"));
        String next = books.proposeBudget("Budget 2027", 2027, List.of(line));
        Question vote = coalition.ask(
                "GBR", "BUDGET", "Budget 2027", Map.of("subjectId", next, "deadline", coalition.deadline(45)));
        vote.vote("GBR", "FOR");
        vote.vote("ITA", "FOR");
        Question silence = coalition.ask(
                "ITA", "OTHER", "Flight trials over Sardinia", Map.of("deadline", coalition.deadline(21)));
        silence.state("GBR", "The United Kingdom will bring its own telemetry.");
    }

    private static List<Map<String, Object>> clauses() {
        SequencedMap<String, String> thirds = new LinkedHashMap<>();
        NATIONS.forEach(nation -> thirds.put(nation, "1"));
        return List.of(
                Coalition.clause(
                        "1", "Contributions", "The partners contribute as equals.", Coalition.scale(thirds, "3")),
                Coalition.clause(
                        "2",
                        "Entry into effect",
                        "In effect once all three are bound.",
                        Map.of("type", "entry-into-effect", "conditions", List.of(Map.of("type", "all")))),
                Coalition.clause(
                        "3",
                        "Other questions",
                        "Adopted unless a partner objects in time.",
                        Map.of(
                                "type",
                                "voting",
                                "questions",
                                List.of("OTHER"),
                                "procedure",
                                Map.of("type", "silence"))));
    }
}
