package org.minilateral.consortium.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.minilateral.consortium.workinggroup.Aukus.group;
import static org.minilateral.consortium.workinggroup.Aukus.id;
import static org.minilateral.consortium.workinggroup.Aukus.join;
import static org.minilateral.consortium.workinggroup.Aukus.leave;
import static org.minilateral.consortium.workinggroup.Aukus.read;
import static org.minilateral.consortium.workinggroup.Aukus.setUp;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;

@QuarkusTest
class WorkingGroupTest {

    @Test
    void theEightGroupsOfPillarTwoAreListedInTheOrderInWhichTheyWereSetUp() {
        String aukus = Aukus.pillarTwo();
        Aukus.GROUPS.forEach(name -> setUp(aukus, "AUS", group(name, "GBR", "AUS", "USA"))
                .statusCode(201)
                .body("members", contains("AUS", "GBR", "USA"))
                .body("terms", equalTo("Terms of " + name)));
        ValidatableResponse first = list(aukus, "USA", "?limit=5")
                .body("items.name", equalTo(Aukus.GROUPS.subList(0, 5)))
                .body("items.members", everyItem(contains("AUS", "GBR", "USA")));
        list(aukus, "USA", "?limit=5&cursor=" + first.extract().path("nextCursor"))
                .body("items.name", equalTo(Aukus.GROUPS.subList(5, 8)))
                .body("nextCursor", nullValue());
    }

    @Test
    void theOthersSeeNameAndMembersOnly() {
        String aukus = Aukus.pillarTwo();
        String quantum = Aukus.quantum(aukus);
        read(quantum, "USA").statusCode(200).body("terms", equalTo("Terms of Quantum technologies"));
        read(quantum, "AUS")
                .statusCode(200)
                .body("name", equalTo("Quantum technologies"))
                .body("members", contains("GBR", "USA"))
                .body("terms", nullValue())
                .body("chair", nullValue());
        list(aukus, "AUS", "").body("items.terms", contains(nullValue()));
        list(aukus, "GBR", "").body("items.terms", contains("Terms of Quantum technologies"));
    }

    @Test
    void whoIsOnlyInvitedSeesNoGroup() {
        String aukus = Aukus.pillarTwo();
        String quantum = Aukus.quantum(aukus);
        list(aukus, "JPN", "").body("items", empty());
        read(quantum, "JPN").statusCode(404);
        join(quantum, "JPN", "JPN").statusCode(404);
        join(quantum, "GBR", "JPN").statusCode(409).body("code", equalTo("member-is-participant"));
        setUp(aukus, "AUS", group("Innovation", "USA", "JPN"))
                .statusCode(422)
                .body("code", equalTo("member-is-participant"))
                .body("errors[0].pointer", equalTo("/members"));
    }

    @Test
    void onlyTheConsortiumsLeadSetsUpAndANameIsTakenOnce() {
        String aukus = Aukus.pillarTwo();
        setUp(aukus, "GBR", group("Innovation", "GBR")).statusCode(403);
        As.as("programme-manager", "AUS")
                .body(group("Innovation", "AUS"))
                .post("/v1/consortia/{id}/working-groups", aukus)
                .then()
                .statusCode(403);
        setUp(aukus, "AUS", group("Innovation", "AUS")).statusCode(201);
        setUp(aukus, "AUS", group("Innovation", "GBR"))
                .statusCode(409)
                .body("code", equalTo("working-group-name-once"));
    }

    @Test
    void nationsComeAndGoByTheirOwnLiaisonAndTheVersionCounts() {
        String quantum = Aukus.quantum(Aukus.pillarTwo());
        String before = read(quantum, "AUS").extract().header("ETag");
        join(quantum, "AUS", "AUS")
                .statusCode(200)
                .body("members", contains("AUS", "GBR", "USA"))
                .body("terms", equalTo("Terms of Quantum technologies"));
        As.liaison("USA")
                .header("If-Match", before)
                .delete("/v1/working-groups/{id}/members/USA", quantum)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"));
        join(quantum, "AUS", "AUS").statusCode(200).body("version", equalTo(1));
        leave(quantum, "USA", "AUS").statusCode(403);
        leave(quantum, "AUS", "AUS").statusCode(200).body("terms", nullValue());
        leave(quantum, "AUS", "AUS").statusCode(404);
    }

    @Test
    void eitherLeadNationAdmitsAndReleases() {
        String quantum = Aukus.quantum(Aukus.pillarTwo());
        leave(quantum, "GBR", "USA").statusCode(200).body("members", contains("GBR"));
        join(quantum, "AUS", "USA").statusCode(200).body("members", contains("GBR", "USA"));
        join(quantum, "USA", "AUS").statusCode(403);
    }

    @Test
    void theLeadIsHandedOverBeforeItLeaves() {
        String quantum = Aukus.quantum(Aukus.pillarTwo());
        leave(quantum, "GBR", "GBR").statusCode(409).body("code", equalTo("group-lead-is-member"));
        change(quantum, "GBR", "AUS").statusCode(422).body("errors[0].pointer", equalTo("/leadNation"));
        change(quantum, "GBR", "USA")
                .statusCode(200)
                .body("leadNation", equalTo("USA"))
                .body("terms", equalTo("New terms"))
                .body("chair", nullValue());
        change(quantum, "GBR", "GBR").statusCode(403);
        leave(quantum, "GBR", "GBR").statusCode(200);
        read(quantum, "USA").body("members", contains("USA"));
    }

    @Test
    void theFeedTellsTermsToMembersAndMembersToAllWhoTakePart() {
        String aukus = Aukus.pillarTwo();
        String quantum = Aukus.quantum(aukus);
        id(Aukus.plan(quantum, "GBR", "2027-Q1", "First clock at sea"));
        assertThat(told(aukus, "USA"))
                .contains("consortium.working-group.v1", "consortium.working-group-terms.v1", "consortium.goal.v1");
        assertThat(told(aukus, "AUS"))
                .contains("consortium.working-group.v1")
                .doesNotContain("consortium.working-group-terms.v1", "consortium.goal.v1");
        assertThat(told(aukus, "JPN"))
                .contains("consortium.participation.v1")
                .doesNotContain("consortium.working-group.v1");
    }

    @Test
    void otherRolesReadAndNobodyElseDoes() {
        String quantum = Aukus.quantum(Aukus.pillarTwo());
        As.as("auditor", "GBR").get("/v1/working-groups/{id}", quantum).then().statusCode(200);
        As.as("administrator", "GBR")
                .get("/v1/working-groups/{id}", quantum)
                .then()
                .statusCode(403);
        read(quantum, "DEU").statusCode(404);
    }

    private static ValidatableResponse list(String consortium, String by, String query) {
        return As.liaison(by)
                .get("/v1/consortia/{id}/working-groups" + query, consortium)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse change(String group, String by, String newLead) {
        return As.liaison(by)
                .header("If-Match", "*")
                .body(Map.of("name", "Quantum", "leadNation", newLead, "terms", "New terms"))
                .put("/v1/working-groups/{id}", group)
                .then();
    }

    private static List<String> told(String consortium, String nation) {
        List<String> types = As.liaison(nation)
                .get("/v1/history?limit=200&subject=consortia/" + consortium)
                .then()
                .statusCode(200)
                .extract()
                .path("items.type");
        return types.stream()
                .map(type -> type.substring("org.minilateral.".length()))
                .toList();
    }
}
