package org.minilateral.funding;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.minilateral.funding.coalition.ConsortiumFeed;
import org.minilateral.funding.coalition.ProjectFeed;
import org.minilateral.platform.feed.Event;
import org.minilateral.platform.feed.FeedHandler;
import org.minilateral.platform.release.Acting;
import org.minilateral.testkit.As;

/** A consortium of its own for each test, told by the neighbours' events; the first nation keeps the books. */
record Scene(UUID id, List<String> nations) {

    static Scene of(String... nations) {
        UUID id = UUID.randomUUID();
        tell("consortium.founded.v1", id, Map.of("name", "Consortium " + id, "leadNation", nations[0]));
        Scene scene = new Scene(id, List.of(nations));
        scene.nations.forEach(nation -> scene.standing(nation, "PARTY"));
        return scene;
    }

    String lead() {
        return nations.getFirst();
    }

    void standing(String nation, String standing) {
        tell(
                "consortium.participation.v1",
                id,
                Map.of("nation", nation, "standing", standing, "since", "2026-01-01", "later", "unknown to us"));
    }

    UUID project(String... participants) {
        UUID project = UUID.randomUUID();
        tell(
                "project.proposed.v1",
                id,
                Map.of(
                        "projectId",
                        project,
                        "number",
                        "P-2026-0001",
                        "name",
                        "A project",
                        "leadNation",
                        participants[0],
                        "participants",
                        List.of(participants)));
        return project;
    }

    UUID workPackage(UUID project) {
        UUID workPackage = UUID.randomUUID();
        tell("project.work-package.v1", id, Map.of("workPackageId", workPackage, "projectId", project));
        return workPackage;
    }

    /** All nations had a vote. */
    UUID adopt(String question, String subject) {
        return decide("adopted", question, subject, null, nations);
    }

    UUID decide(String outcome, String question, String subject, UUID project, List<String> electorate) {
        UUID decision = UUID.randomUUID();
        decide(decision, outcome, question, subject, project, electorate);
        return decision;
    }

    void decide(UUID decision, String outcome, String question, String subject, UUID project, List<String> electorate) {
        Map<String, Object> data = new HashMap<>();
        data.put("decisionId", decision);
        data.put("number", "D-2026-" + Math.floorMod(decision.hashCode(), 10_000));
        data.put("question", question);
        data.put("subjectId", subject);
        data.put("projectId", project);
        data.put("electorate", electorate);
        data.put("procedure", "UNANIMITY");
        data.put("clause", "12.3");
        data.put(outcome + "At", Instant.parse("2026-03-01T12:00:00Z"));
        tell("consortium.decision-" + outcome + ".v1", id, data);
    }

    static void tell(String kind, UUID consortium, Map<String, Object> facts) {
        Event event = event(kind, consortium, facts);
        Class<? extends FeedHandler> handler = kind.startsWith("project") ? ProjectFeed.class : ConsortiumFeed.class;
        Acting.asService(() -> QuarkusTransaction.requiringNew()
                .run(() -> Arc.container().instance(handler).get().apply(event)));
    }

    static Event event(String kind, UUID consortium, Map<String, Object> facts) {
        Map<String, Object> data = new HashMap<>(facts);
        data.put("consortiumId", consortium);
        return new Event(
                "1.0",
                UUID.randomUUID(),
                "/neighbour",
                Event.PREFIX + kind,
                "subject",
                Instant.now(),
                "application/json",
                consortium,
                null,
                Arc.container().instance(ObjectMapper.class).get().valueToTree(data));
    }

    RequestSpecification manager() {
        return As.as("programme-manager", lead());
    }

    RequestSpecification officer() {
        return As.as("finance-officer", lead());
    }

    RequestSpecification reader() {
        return As.liaison(nations.getLast());
    }

    static Map<String, Object> line(String nation, String weight) {
        return Map.of("nation", nation, "weight", weight);
    }

    static Map<String, Object> underwritten(String nation, String weight) {
        return Map.of("nation", nation, "weight", weight, "underwritten", true);
    }

    static Map<String, Object> share(String whole, Object... lines) {
        return new HashMap<>(Map.of(
                "name", "Key", "scale", List.of(lines), "whole", whole, "validFrom", "2026-01-01", "clause", "7"));
    }

    /** Every nation the same. */
    Map<String, Object> equal() {
        List<Map<String, Object>> lines = new ArrayList<>();
        nations.forEach(nation -> lines.add(line(nation, "1")));
        Map<String, Object> share = share(Integer.toString(nations.size()));
        share.put("scale", lines);
        return share;
    }

    static Map<String, Object> budget(String currency, String... amounts) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String amount : amounts) {
            lines.add(Map.of("kind", "ADMINISTRATIVE", "title", "Secretariat", "amount", money(currency, amount)));
        }
        return new HashMap<>(Map.of("name", "Budget", "fiscalYear", 2026, "currency", currency, "lines", lines));
    }

    static Map<String, Object> money(String currency, String value) {
        return Map.of("currency", currency, "value", value);
    }

    ValidatableResponse propose(String what, Map<String, Object> body) {
        return manager().body(body).post("/v1/consortia/{id}/" + what, id).then();
    }

    String adoptedShare(Map<String, Object> share) {
        String subject = propose("cost-shares", share).statusCode(201).extract().path("id");
        adopt("COST_SHARE", subject);
        return subject;
    }

    String adoptedBudget(String currency, String amount) {
        String subject = propose("budgets", budget(currency, amount))
                .statusCode(201)
                .extract()
                .path("id");
        adopt("BUDGET", subject);
        return subject;
    }

    ValidatableResponse assess(String budget, String share) {
        return officer()
                .body(Map.of("budgetId", budget, "costShareId", share))
                .post("/v1/consortia/{id}/assessments", id)
                .then();
    }

    /** An assessment of this amount by this cost share, with everything adopted. */
    String assessment(Map<String, Object> share, String currency, String amount) {
        return assess(adoptedBudget(currency, amount), adoptedShare(share))
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse call(String assessment, String currency, String amount) {
        return officer()
                .body(Map.of("amount", money(currency, amount), "dueOn", "2026-12-31"))
                .post("/v1/assessments/{id}/calls", assessment)
                .then();
    }

    static Map<String, Object> receipt(String nation, String currency, String amount, String valueDate) {
        return Map.of("nation", nation, "amount", money(currency, amount), "valueDate", valueDate);
    }

    ValidatableResponse receive(String call, Map<String, Object> receipt) {
        return officer().body(receipt).post("/v1/calls/{id}/receipts", call).then();
    }
}
