package org.minilateral.stack.year;

import static org.minilateral.stack.year.Programme.MANAGER;
import static org.minilateral.stack.year.Programme.euros;
import static org.minilateral.stack.year.Programme.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.minilateral.stack.Port;

/** The project that three of the nine share: one work package, which France leads, with one milestone. */
record Laboratory(Programme programme, String project, String workPackage, String milestone) {

    static final List<String> PARTICIPANTS = List.of("DEU", "FRA", "GBR");

    static Laboratory approved(Programme programme, Calendar calendar) {
        String project = id(programme.post(
                MANAGER,
                Port.PROJECT,
                programme.coalition().path("projects"),
                Map.of(
                        "name",
                        "Pressurised module",
                        "summary",
                        "Where the crew works.",
                        "participants",
                        PARTICIPANTS,
                        "startsOn",
                        calendar.month(1),
                        "endsOn",
                        LocalDate.parse(calendar.lastDay()).plusYears(1).toString(),
                        "trl",
                        Map.of("entry", 3, "target", 6))));
        programme.decide("PROJECT", project, project, PARTICIPANTS);
        await(programme, "/v1/projects/" + project, "APPROVED");
        String workPackage = id(programme.post(
                MANAGER,
                Port.PROJECT,
                "/v1/projects/" + project + "/work-packages",
                Map.of(
                        "number", "WP1",
                        "title", "Structure",
                        "leadNation", "FRA",
                        "leadOrganisation", "Aerospatiale",
                        "budget", euros("12000.00"),
                        "dependsOn", List.of())));
        String milestone = id(programme.post(
                MANAGER,
                Port.PROJECT,
                "/v1/work-packages/" + workPackage + "/milestones",
                Map.of(
                        "number", "M1",
                        "title", "Hull delivered",
                        "dueOn", calendar.lastDay(),
                        "evidenceRequired", "Delivery note")));
        return new Laboratory(programme, project, workPackage, milestone);
    }

    /** France gives work worth 300.00, of which the milestone credits 200.00; then Britain accepts the milestone. */
    void contributeInKind(Calendar calendar) {
        String agreement = id(programme.post(
                "fra.manager",
                Port.PROJECT,
                "/v1/projects/" + project + "/in-kind-agreements",
                Map.of(
                        "nation",
                        "FRA",
                        "workPackageId",
                        workPackage,
                        "description",
                        "The hull",
                        "value",
                        euros("300.00"),
                        "credits",
                        List.of(Map.of("milestoneId", milestone, "amount", euros("200.00"))),
                        "endsOn",
                        LocalDate.parse(calendar.lastDay()).plusYears(1).toString())));
        programme.decide("IN_KIND", agreement, project, PARTICIPANTS);
        await(programme, "/v1/in-kind-agreements/" + agreement, "AGREED");
        String path = "/v1/milestones/" + milestone;
        programme.post(
                "fra.manager",
                Port.PROJECT,
                path + "/evidence",
                Map.of("description", "Delivery note", "reference", "DN-1"));
        programme.post("gbr.manager", Port.PROJECT, path + "/acceptances", Map.of());
        programme.await(
                "in-kind",
                all -> all.at("/agreements/0/amounts/credited/value").asText().equals("200.00"));
    }

    private static void await(Programme programme, String path, String state) {
        programme.api().await(MANAGER, Port.PROJECT, path, thing -> state(thing).equals(state));
    }

    private static String state(JsonNode thing) {
        return thing.get("state").textValue();
    }
}
