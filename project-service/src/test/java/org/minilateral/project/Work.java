package org.minilateral.project;

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

/** Good requests, for tests that need something to stand on or to spoil. */
public final class Work {

    private Work() {}

    public static RequestSpecification manager(String nation) {
        return As.as("programme-manager", nation);
    }

    public static Map<String, Object> proposal(String... participants) {
        Map<String, Object> proposal = new HashMap<>();
        proposal.put("name", "Quantum clock at sea");
        proposal.put("summary", "Time without satellites");
        proposal.put("workingGroup", "Quantum technologies");
        proposal.put("participants", List.of(participants));
        proposal.put("startsOn", "2026-04-01");
        proposal.put("endsOn", "2029-03-31");
        proposal.put("trl", new HashMap<>(Map.of("entry", 3, "target", 6)));
        return proposal;
    }

    /** The first participant proposes. */
    public static String project(UUID consortium, String... participants) {
        return manager(participants[0])
                .body(proposal(participants))
                .post("/v1/consortia/{id}/projects", consortium)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> plan(String number, String leadNation, String... dependsOn) {
        Map<String, Object> plan = new HashMap<>();
        plan.put("number", number);
        plan.put("title", "Vapour cell");
        plan.put("leadNation", leadNation);
        plan.put("leadOrganisation", "National laboratory");
        plan.put("budget", Map.of("currency", "AUD", "value", "1250000.00"));
        plan.put("effortPersonMonths", 48.5);
        plan.put("dependsOn", new ArrayList<>(List.of(dependsOn)));
        return plan;
    }

    /** Planned by the nation that leads it. */
    public static String workPackage(String project, String number, String leadNation, String... dependsOn) {
        return manager(leadNation)
                .body(plan(number, leadNation, dependsOn))
                .post("/v1/projects/{id}/work-packages", project)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> goal(String number) {
        return new HashMap<>(Map.of(
                "number", number,
                "title", "Cell runs for 72 hours",
                "dueOn", "2027-06-30",
                "evidenceRequired", "Signed test report"));
    }

    public static String milestone(String workPackage, String number, String leadNation) {
        return manager(leadNation)
                .body(goal(number))
                .post("/v1/work-packages/{id}/milestones", workPackage)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse show(String milestone, String nation) {
        return manager(nation)
                .body(Map.of("description", "Report of the sea trial", "reference", "TR-2026-0117"))
                .post("/v1/milestones/{id}/evidence", milestone)
                .then();
    }

    public static ValidatableResponse accept(String milestone, String nation) {
        return manager(nation)
                .post("/v1/milestones/{id}/acceptances", milestone)
                .then();
    }

    /** Worth 100.00, of which this milestone credits 60.00. */
    public static Map<String, Object> offer(String workPackage, String nation, String milestone) {
        return new HashMap<>(Map.of(
                "nation",
                nation,
                "workPackageId",
                workPackage,
                "description",
                "Sea trial with crew and ship",
                "value",
                Map.of("currency", "AUD", "value", "100.00"),
                "credits",
                List.of(Map.of("milestoneId", milestone, "amount", Map.of("currency", "AUD", "value", "60.00"))),
                "endsOn",
                LocalDate.now(ZoneOffset.UTC).plusYears(1).toString()));
    }

    public static ValidatableResponse offer(String project, String workPackage, String nation, String milestone) {
        return manager(nation)
                .body(offer(workPackage, nation, milestone))
                .post("/v1/projects/{id}/in-kind-agreements", project)
                .then();
    }
}
