package org.minilateral.stack.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.minilateral.stack.Port;

/** A consortium's money: what its managers propose and its lead nation's finance officers book. */
final class Books {

    private final Api api;
    private final Coalition coalition;
    private final String manager;
    private final String officer;
    private final String currency;

    Books(Api api, Coalition coalition, String manager, String officer, String currency) {
        this.api = api;
        this.coalition = coalition;
        this.manager = manager;
        this.officer = officer;
        this.currency = currency;
    }

    /** Proposes a cost share, lets the nations adopt it, and returns its id once funding-service knows of it. */
    String adoptCostShare(String name, List<Map<String, Object>> lines, String whole, List<String> nations) {
        String id = propose(
                "cost-shares",
                Map.of("name", name, "scale", lines, "whole", whole, "validFrom", "2026-01-01", "clause", "1"),
                name);
        coalition.decide("COST_SHARE", id, null, name, nations);
        return adopted("/v1/cost-shares/" + id, id);
    }

    /** The same for a budget of 2026. */
    String adoptBudget(String name, List<Map<String, Object>> lines, List<String> nations) {
        String id = proposeBudget(name, 2026, lines);
        coalition.decide("BUDGET", id, null, name, nations);
        return adopted("/v1/budgets/" + id, id);
    }

    String proposeBudget(String name, int year, List<Map<String, Object>> lines) {
        return propose("budgets", Map.of("name", name, "fiscalYear", year, "currency", currency, "lines", lines), name);
    }

    String assess(String budget, String costShare) {
        return api.post(
                        officer,
                        Port.FUNDING,
                        coalition.path("assessments"),
                        Map.of("budgetId", budget, "costShareId", costShare),
                        coalition.step("assessment"))
                .get("id")
                .textValue();
    }

    /** Calls an instalment and returns the call with each nation's part. */
    JsonNode call(String assessment, String amount, String dueOn, String reference) {
        return api.post(
                officer,
                Port.FUNDING,
                "/v1/assessments/" + assessment + "/calls",
                Map.of("amount", money(amount), "dueOn", dueOn, "reference", reference),
                coalition.step(reference));
    }

    /** Records what a nation paid on a call. The value date is a day on which the call was out. */
    void receive(JsonNode call, String nation, String amount) {
        api.post(
                officer,
                Port.FUNDING,
                "/v1/calls/" + call.get("id").textValue() + "/receipts",
                Map.of(
                        "nation",
                        nation,
                        "amount",
                        money(amount),
                        "valueDate",
                        call.get("issuedOn").textValue(),
                        "bankReference",
                        "EXAMPLE " + call.get("number").textValue() + " " + nation),
                coalition.step(
                        "receipt of " + nation + " on " + call.get("number").textValue()));
    }

    /** What a call asks of a nation, as a decimal. */
    static String due(JsonNode call, String nation) {
        for (JsonNode due : call.get("dues")) {
            if (due.get("nation").textValue().equals(nation)) {
                return due.get("amount").get("value").textValue();
            }
        }
        throw new ExampleRefused("The call asks nothing of " + nation + ": " + call);
    }

    JsonNode statement() {
        return api.get(officer, Port.FUNDING, coalition.path("cost-share-statements"));
    }

    Map<String, Object> money(String amount) {
        return Map.of("currency", currency, "value", amount);
    }

    private String propose(String what, Map<String, Object> body, String name) {
        return api.post(manager, Port.FUNDING, coalition.path(what), body, coalition.step("proposal of " + name))
                .get("id")
                .textValue();
    }

    private String adopted(String path, String id) {
        api.await(
                manager,
                Port.FUNDING,
                path,
                thing -> thing.get("state").textValue().equals("ADOPTED"));
        return id;
    }
}
