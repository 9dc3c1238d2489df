package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Everything that a consortium's books hold, by its ids. */
record Ledger(Scene scene, String costShare, String budget, String assessment, String call, Books books) {

    static Ledger of(Scene scene) {
        String costShare = scene.adoptedShare(scene.equal());
        String budget = scene.adoptedBudget("EUR", "100.00");
        String assessment =
                scene.assess(budget, costShare).statusCode(201).extract().path("id");
        String call =
                scene.call(assessment, "EUR", "50.00").statusCode(201).extract().path("id");
        scene.receive(call, Scene.receipt(scene.lead(), "EUR", "5.00", "2026-01-31"))
                .statusCode(201);
        return new Ledger(scene, costShare, budget, assessment, call, Books.of(scene));
    }

    /** Each path that reads, with the id that stands in it. */
    Map<String, String> reads() {
        String consortium = scene.id().toString();
        Map<String, String> reads = new HashMap<>(ofDocuments(consortium));
        List.of(
                        "periods",
                        "period-closings",
                        "period-reopenings",
                        "interest",
                        "interest-terms",
                        "interest-charges",
                        "interest-receipts",
                        "interest-waivers",
                        "write-offs",
                        "nettings",
                        "year-closings",
                        "surplus-sharings",
                        "surplus-credits",
                        "refunds",
                        "calls",
                        "call-proposals",
                        "receipt-proposals",
                        "reminders",
                        "reminder-levels",
                        "ageing",
                        "contribution-matrix",
                        "funding-flows",
                        "contribution-status")
                .forEach(list -> reads.put("/v1/consortia/{id}/" + list, consortium));
        return reads;
    }

    private Map<String, String> ofDocuments(String consortium) {
        return Map.ofEntries(
                Map.entry("/v1/consortia/{id}/cost-shares", consortium),
                Map.entry("/v1/consortia/{id}/budgets", consortium),
                Map.entry("/v1/consortia/{id}/assessments", consortium),
                Map.entry("/v1/consortia/{id}/journal", consortium),
                Map.entry("/v1/consortia/{id}/checkpoints", consortium),
                Map.entry("/v1/consortia/{id}/verification", consortium),
                Map.entry("/v1/consortia/{id}/trial-balance", consortium),
                Map.entry("/v1/consortia/{id}/cost-share-statements", consortium),
                Map.entry("/v1/cost-shares/{id}", costShare),
                Map.entry("/v1/consortia/{id}/key-tables", consortium),
                Map.entry("/v1/consortia/{id}/envelopes", consortium),
                Map.entry("/v1/consortia/{id}/withdrawal-settlements", consortium),
                Map.entry("/v1/budgets/{id}", budget),
                Map.entry("/v1/budgets/{id}/commitments", budget),
                Map.entry("/v1/budgets/{id}/transfers", budget),
                Map.entry("/v1/budgets/{id}/execution", budget),
                Map.entry("/v1/assessments/{id}", assessment),
                Map.entry("/v1/assessments/{id}/calls", assessment),
                Map.entry("/v1/calls/{id}", call),
                Map.entry("/v1/calls/{id}/receipts", call),
                Map.entry("/v1/calls/{id}/receipt-proposals", call),
                Map.entry("/v1/consortia/{id}/receipts", consortium),
                Map.entry("/v1/consortia/{id}/advance-instructions", consortium),
                Map.entry("/v1/consortia/{id}/revaluations", consortium),
                Map.entry("/v1/consortia/{id}/index-series", consortium),
                Map.entry("/v1/budgets/{id}/price-levels", budget),
                Map.entry("/v1/consortia/{id}/accounts", consortium),
                Map.entry("/v1/consortia/{id}/pending-entries", consortium),
                Map.entry("/v1/accounts/{id}", books.account()),
                Map.entry("/v1/accounts/{id}/postings", books.account()),
                Map.entry("/v1/journal-entries/{id}", books.entry()),
                Map.entry("/v1/pending-entries/{id}", books.pending()));
    }

    /** Each path that writes. */
    record Write(String path, String id, Map<String, Object> body) {}

    List<Write> writes() {
        String consortium = scene.id().toString();
        List<Write> writes = new ArrayList<>(ofDocuments());
        Map<String, Object> payment = Scene.receipt(scene.lead(), "EUR", "1.00", "2026-01-31");
        Map.of(
                        "periods", Map.<String, Object>of("fiscalYear", 2026),
                        "period-closings", Map.<String, Object>of("periodId", UUID.randomUUID()),
                        "interest-terms", Closing.interestTerms(),
                        "interest-charges", Map.<String, Object>of("asOf", "2026-10-01"),
                        "interest-receipts", payment,
                        "nettings", Map.of("nation", scene.lead(), "amount", Scene.money("EUR", "1.00")),
                        "year-closings", Map.<String, Object>of("fiscalYear", 2026),
                        "surplus-credits", Map.of("nation", scene.lead(), "amount", Scene.money("EUR", "1.00")),
                        "refunds", payment,
                        "reminder-levels", Map.<String, Object>of("afterDays", List.of(1)))
                .forEach((list, body) -> writes.add(new Write("/v1/consortia/{id}/" + list, consortium, body)));
        return writes;
    }

    private List<Write> ofDocuments() {
        String consortium = scene.id().toString();
        return List.of(
                new Write("/v1/consortia/{id}/cost-shares", consortium, scene.equal()),
                new Write("/v1/consortia/{id}/budgets", consortium, Scene.budget("EUR", "9.00")),
                new Write(
                        "/v1/consortia/{id}/assessments",
                        consortium,
                        Map.of("budgetId", budget, "costShareId", costShare)),
                new Write("/v1/consortia/{id}/key-tables", consortium, keyTable()),
                new Write("/v1/consortia/{id}/envelopes", consortium, envelope()),
                new Write("/v1/budgets/{id}/commitments", budget, order()),
                new Write(
                        "/v1/budgets/{id}/transfers",
                        budget,
                        Map.of(
                                "fromLine",
                                0,
                                "toLine",
                                1,
                                "amount",
                                Scene.money("EUR", "1.00"),
                                "reason",
                                "It costs more")),
                new Write(
                        "/v1/consortia/{id}/withdrawal-settlements",
                        consortium,
                        Map.of(
                                "nation",
                                scene.lead(),
                                "effectiveOn",
                                "2026-06-30",
                                "terminationCosts",
                                Scene.money("EUR", "0.00"))),
                new Write("/v1/assessments/{id}/adjustments", assessment, Map.of("costShareId", costShare)),
                new Write(
                        "/v1/assessments/{id}/calls",
                        assessment,
                        Map.of("amount", Scene.money("EUR", "1.00"), "dueOn", "2026-12-31")),
                new Write("/v1/calls/{id}/receipts", call, Scene.receipt(scene.lead(), "EUR", "1.00", "2026-01-31")),
                new Write("/v1/consortia/{id}/receipts", consortium, payment()),
                new Write("/v1/consortia/{id}/receipt-proposals", consortium, payment()),
                new Write(
                        "/v1/calls/{id}/receipt-proposals",
                        call,
                        Scene.receipt(scene.lead(), "EUR", "1.00", "2026-01-31")),
                new Write(
                        "/v1/assessments/{id}/call-proposals",
                        assessment,
                        Map.of("amount", Scene.money("EUR", "1.00"), "dueOn", "2026-12-31")),
                new Write(
                        "/v1/consortia/{id}/revaluations",
                        consortium,
                        Map.of("on", "2026-01-31", "currency", "USD", "budgetCurrency", "EUR")),
                new Write("/v1/consortia/{id}/index-series", consortium, indexSeries()),
                new Write("/v1/consortia/{id}/journal-entries", consortium, Books.entry("EUR", "1.00")),
                new Write(
                        "/v1/consortia/{id}/journal-entries/bulk",
                        consortium,
                        Map.of("entries", List.of(Books.entry("EUR", "1.00")))),
                new Write("/v1/consortia/{id}/pending-entries", consortium, Books.entry("EUR", "1.00")),
                new Write(
                        "/v1/consortia/{id}/account-limits",
                        consortium,
                        Map.of("kind", "BANK", "mayBeOverdrawn", false)),
                new Write("/v1/accounts/{id}/limits", books.account(), Map.of("mayBeOverdrawn", false)),
                new Write(
                        "/v1/journal-entries/{id}/corrections",
                        books.entry(),
                        Map.of("reason", "wrong", "effectiveOn", "2026-03-01")),
                new Write("/v1/pending-entries/{id}/postings", books.pending(), Map.of()),
                new Write("/v1/pending-entries/{id}/voidings", books.pending(), Map.of()));
    }

    private Map<String, Object> payment() {
        Map<String, Object> payment = new HashMap<>(Scene.receipt(scene.lead(), "EUR", "1.00", "2026-01-31"));
        payment.put("bankReference", "2026013100004711");
        return payment;
    }

    static Map<String, Object> indexSeries() {
        return Map.of(
                "name",
                "Labour cost index " + UUID.randomUUID(),
                "source",
                "Published by an office",
                "values",
                List.of(Map.of("period", "2020", "value", "100"), Map.of("period", "2024-Q1", "value", "112.3")));
    }

    private static Map<String, Object> keyTable() {
        return Map.of(
                "name",
                "National income",
                "source",
                "Statistical office",
                "years",
                List.of(Map.of("year", 2025, "values", List.of(Scene.line("DEU", "4200")))));
    }

    private static Map<String, Object> envelope() {
        return Map.of(
                "name",
                "Construction",
                "currency",
                "EUR",
                "years",
                List.of(Map.of("fiscalYear", 2026, "amount", Scene.money("EUR", "9.00"))));
    }

    private static Map<String, Object> order() {
        return Map.of(
                "line",
                0,
                "title",
                "Hull",
                "supplier",
                "Yard",
                "supplierNation",
                "FRA",
                "amount",
                Scene.money("EUR", "1.00"));
    }

    /** For this caller each answer is the one that an unknown id gets. */
    void assertUnknownTo(Supplier<RequestSpecification> caller) {
        String unknown = UUID.randomUUID().toString();
        reads().forEach((path, id) -> assertThat(answer(caller.get().get(path, id), id))
                .as(path)
                .isEqualTo(answer(caller.get().get(path, unknown), unknown)));
        writes().forEach(write -> assertThat(
                        answer(caller.get().body(write.body()).post(write.path(), write.id()), write.id()))
                .as(write.path())
                .isEqualTo(answer(caller.get().body(write.body()).post(write.path(), unknown), unknown)));
    }

    /** Status and body without the id and what is each request's own. */
    private static String answer(Response response, String id) {
        return response.statusCode() + response.asString().replace(id, "").replaceAll("\"traceId\":\"[^\"]*\"", "");
    }
}
