package org.minilateral.funding;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.minilateral.testkit.As;

/** A project with one work package, a budget for it and rules by which its costs are paid, all adopted. */
record Costs(Scene scene, UUID project, UUID workPackage, String budget, String rules) {

    static final int YEAR = LocalDate.now(ZoneOffset.UTC).getYear();

    /** The scene's nations share the project, which runs all this year; its work package may cost as much in euros. */
    static Costs of(Scene scene, String budget) {
        UUID project = scene.project(scene.nations().toArray(String[]::new));
        Scene.tell(
                "project.proposed.v1",
                scene.id(),
                Map.of(
                        "projectId",
                        project,
                        "participants",
                        scene.nations(),
                        "startsOn",
                        YEAR + "-01-01",
                        "endsOn",
                        YEAR + "-12-31"));
        UUID workPackage = scene.workPackage(project);
        return new Costs(scene, project, workPackage, budget(scene, project, workPackage, budget), rules(scene));
    }

    private static String budget(Scene scene, UUID project, UUID workPackage, String amount) {
        Map<String, Object> budget = Scene.budget("EUR", "1.00");
        budget.put("fiscalYear", YEAR);
        budget.put("projectId", project);
        budget.put(
                "lines",
                List.of(Map.of(
                        "kind",
                        "PROJECT",
                        "workPackageId",
                        workPackage,
                        "title",
                        "Design",
                        "amount",
                        Scene.money("EUR", amount))));
        String id = scene.propose("budgets", budget).statusCode(201).extract().path("id");
        scene.decide("adopted", "BUDGET", id, project, scene.nations());
        return id;
    }

    private static String rules(Scene scene) {
        String id = scene.propose("eligibility-rules", rules(YEAR + "-01-01"))
                .statusCode(201)
                .extract()
                .path("id");
        scene.adopt("ELIGIBILITY", id);
        return id;
    }

    static Map<String, Object> rules(String validFrom) {
        return new HashMap<>(Map.of(
                "validFrom",
                validFrom,
                "rules",
                List.of(
                        Map.of(
                                "type",
                                "categories",
                                "categories",
                                List.of("PERSONNEL", "EQUIPMENT", "OVERHEAD"),
                                "clause",
                                "9.1"),
                        Map.of("type", "overhead", "portion", "1/4", "clause", "9.3"),
                        Map.of(
                                "type",
                                "ceiling",
                                "category",
                                "EQUIPMENT",
                                "amount",
                                Scene.money("EUR", "500.00"),
                                "per",
                                "WORK_PACKAGE",
                                "clause",
                                "9.4"),
                        Map.of("type", "incurred-within", "span", "PROJECT", "clause", "9.5"),
                        Map.of("type", "evidence", "above", Scene.money("EUR", "100.00"), "clause", "9.6"),
                        Map.of("type", "claimed-once", "clause", "9.7"))));
    }

    static Map<String, Object> cost(String category, String amount) {
        return new HashMap<>(Map.of(
                "category",
                category,
                "description",
                "Work of the laboratory",
                "amount",
                Scene.money("EUR", amount),
                "incurredOn",
                YEAR + "-01-15",
                "evidence",
                List.of(document(hash()))));
    }

    static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    static Map<String, Object> document(String sha256) {
        return Map.of("name", "Invoice", "sha256", sha256, "mediaType", "application/pdf");
    }

    static String hash() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }

    Map<String, Object> claim(Object... costs) {
        return new HashMap<>(Map.of(
                "projectId",
                project,
                "workPackageId",
                workPackage,
                "organisation",
                Map.of("name", "National laboratory"),
                "period",
                Map.of("from", YEAR + "-01-01", "to", YEAR + "-01-31"),
                "currency",
                "EUR",
                "costs",
                new ArrayList<>(List.of(costs))));
    }

    ValidatableResponse submit(String nation, Map<String, Object> claim) {
        return As.as("programme-manager", nation)
                .body(claim)
                .post("/v1/consortia/{id}/claims", scene.id())
                .then();
    }

    String submitted(String nation, String category, String amount) {
        return submit(nation, claim(cost(category, amount)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse check(String claim, Object... rejected) {
        return scene.officer()
                .body(Map.of("rejected", List.of(rejected)))
                .post("/v1/claims/{id}/checks", claim)
                .then();
    }

    RequestSpecification approver() {
        return As.as("approver", scene.lead());
    }

    ValidatableResponse approve(String claim, Object... rejected) {
        return approver()
                .body(Map.of("rejected", List.of(rejected)))
                .post("/v1/claims/{id}/approvals", claim)
                .then();
    }

    /** A claim of the nation on this amount of personnel, approved. */
    String approved(String nation, String amount) {
        String claim = submitted(nation, "PERSONNEL", amount);
        check(claim).statusCode(201);
        approve(claim).statusCode(201);
        return claim;
    }

    ValidatableResponse pay(String claim, String amount) {
        return scene.officer()
                .body(Map.of(
                        "amount",
                        Scene.money("EUR", amount),
                        "valueDate",
                        today(),
                        "bankReference",
                        "2026112300004712"))
                .post("/v1/claims/{id}/payments", claim)
                .then();
    }

    ValidatableResponse release(String payment) {
        return approver().post("/v1/claim-payments/{id}/releases", payment).then();
    }

    String proposed(String claim, String amount) {
        return pay(claim, amount).statusCode(201).extract().path("id");
    }

    /** Puts money into the project's bank: the lead nation pays an advance on a call of one cent. */
    void fund(String amount) {
        Map<String, Object> share = Scene.share("1", Scene.line(scene.lead(), "1"));
        share.put("projectId", project);
        share.put("name", "Key " + UUID.randomUUID());
        share.put("validFrom", YEAR + "-01-01");
        String key =
                scene.propose("cost-shares", share).statusCode(201).extract().path("id");
        scene.decide("adopted", "COST_SHARE", key, project, scene.nations());
        String assessment = scene.assess(budget, key).statusCode(201).extract().path("id");
        String call =
                scene.call(assessment, "EUR", "0.01").statusCode(201).extract().path("id");
        scene.receive(call, Scene.receipt(scene.lead(), "EUR", amount, YEAR + "-01-31"))
                .statusCode(201);
    }

    static Map<String, Object> refused(int line) {
        return Map.of("line", line, "reason", "Not for this work");
    }
}
