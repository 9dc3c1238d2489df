package org.minilateral.stack.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.minilateral.stack.Port;

/** A project of a coalition: proposed by a manager, approved by those who take part, and the work in it. */
final class ProjectWork {

    private final Api api;
    private final Coalition coalition;
    private final String manager;
    private final String currency;
    private String project;

    ProjectWork(Api api, Coalition coalition, String manager, String currency) {
        this.api = api;
        this.coalition = coalition;
        this.manager = manager;
        this.currency = currency;
    }

    /** Proposes the project, lets its participants approve it, and returns its id once project-service knows. */
    String approve(String name, String summary, List<String> participants, int trlEntry, int trlTarget) {
        project = id(post(
                coalition.path("projects"),
                Map.of(
                        "name",
                        name,
                        "summary",
                        summary,
                        "participants",
                        participants,
                        "startsOn",
                        "2026-01-01",
                        "endsOn",
                        "2027-12-31",
                        "trl",
                        Map.of("entry", trlEntry, "target", trlTarget)),
                "proposal of " + name));
        coalition.decide("PROJECT", project, project, name, participants);
        api.await(
                manager,
                Port.PROJECT,
                "/v1/projects/" + project,
                view -> view.get("state").textValue().equals("APPROVED"));
        return project;
    }

    String workPackage(String number, String title, String lead, String by, String budget, List<String> after) {
        return id(post(
                "/v1/projects/" + project + "/work-packages",
                Map.of(
                        "number", number,
                        "title", title,
                        "leadNation", lead,
                        "leadOrganisation", by,
                        "budget", Map.of("currency", currency, "value", budget),
                        "dependsOn", after),
                "work package " + number));
    }

    String milestone(String workPackage, String number, String title, String dueOn, String evidenceRequired) {
        return id(post(
                "/v1/work-packages/" + workPackage + "/milestones",
                Map.of("number", number, "title", title, "dueOn", dueOn, "evidenceRequired", evidenceRequired),
                "milestone " + number));
    }

    /** By the manager of the nation that leads the work package. */
    void showEvidence(String milestone, String byManager, String description, String reference) {
        api.post(
                byManager,
                Port.PROJECT,
                "/v1/milestones/" + milestone + "/evidence",
                Map.of("description", description, "reference", reference),
                coalition.step("evidence " + reference));
    }

    /** By the manager of another nation. */
    void accept(String milestone, String byManager) {
        api.post(
                byManager,
                Port.PROJECT,
                "/v1/milestones/" + milestone + "/acceptances",
                Map.of(),
                coalition.step("acceptance of milestone " + milestone));
    }

    private JsonNode post(String path, Map<String, Object> body, String step) {
        return api.post(manager, Port.PROJECT, path, body, coalition.step(step));
    }

    private static String id(JsonNode created) {
        return created.get("id").textValue();
    }
}
