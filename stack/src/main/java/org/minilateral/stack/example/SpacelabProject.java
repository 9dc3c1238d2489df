package org.minilateral.stack.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.minilateral.stack.Port;

/** A project that four of the nine nations run: proposed, approved by those four, and at work. */
final class SpacelabProject {

    private static final List<String> PARTICIPANTS = List.of("DEU", "ITA", "FRA", "BEL");
    private static final String MANAGER = "deu.manager";

    private final Api api;
    private final Coalition coalition;

    SpacelabProject(Api api, Coalition coalition) {
        this.api = api;
        this.coalition = coalition;
    }

    void load() {
        String project = id(post(
                coalition.path("projects"),
                Map.of(
                        "name", "Pressurised module",
                        "summary", "Definition of the module in which the crew works.",
                        "participants", PARTICIPANTS,
                        "startsOn", "2026-01-01",
                        "endsOn", "2027-12-31",
                        "trl", Map.of("entry", 3, "target", 6)),
                "proposal of the project"));
        coalition.decide("PROJECT", project, project, "Pressurised module", PARTICIPANTS);
        api.await(
                MANAGER,
                Port.PROJECT,
                "/v1/projects/" + project,
                view -> view.get("state").textValue().equals("APPROVED"));
        String design = workPackage(project, "WP1", "System design", "DEU", "ERNO", "1500000.00", List.of());
        workPackage(project, "WP2", "Structure", "ITA", "Aeritalia", "2500000.00", List.of(design));
        String milestone = id(post(
                "/v1/work-packages/" + design + "/milestones",
                Map.of(
                        "number", "M1",
                        "title", "Preliminary design reviewed",
                        "dueOn", "2026-06-30",
                        "evidenceRequired", "Signed review report"),
                "milestone"));
        post(
                "/v1/milestones/" + milestone + "/evidence",
                Map.of("description", "Report of the review board", "reference", "SL-PDR-001"),
                "evidence");
        api.post(
                "fra.manager",
                Port.PROJECT,
                "/v1/milestones/" + milestone + "/acceptances",
                Map.of(),
                coalition.step("acceptance of the milestone"));
    }

    private String workPackage(
            String project, String number, String title, String lead, String by, String budget, List<String> after) {
        return id(post(
                "/v1/projects/" + project + "/work-packages",
                Map.of(
                        "number", number,
                        "title", title,
                        "leadNation", lead,
                        "leadOrganisation", by,
                        "budget", Map.of("currency", "EUR", "value", budget),
                        "dependsOn", after),
                "work package " + number));
    }

    private JsonNode post(String path, Map<String, Object> body, String step) {
        return api.post(MANAGER, Port.PROJECT, path, body, coalition.step(step));
    }

    private static String id(JsonNode created) {
        return created.get("id").textValue();
    }
}
