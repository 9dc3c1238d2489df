package org.minilateral.consortium.workinggroup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.minilateral.consortium.workinggroup.Aukus.id;
import static org.minilateral.consortium.workinggroup.Aukus.plan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;

@QuarkusTest
class RoadMapTest {

    @Test
    void theRoadMapGoesByQuarterWhateverWasPlannedFirst() {
        String quantum = Aukus.quantum(Aukus.pillarTwo());
        plan(quantum, "GBR", "2028-Q1", "Fleet trial");
        plan(quantum, "GBR", "2027-Q1", "Clock at sea");
        plan(quantum, "GBR", "2027-Q1", "Second clock");
        plan(quantum, "GBR", "2027-Q3", "Navigation without satellites");
        String cursor = goals(quantum, "USA", "?limit=2")
                .body("items.title", contains("Clock at sea", "Second clock"))
                .extract()
                .path("nextCursor");
        goals(quantum, "USA", "?limit=2&cursor=" + cursor)
                .body("items.title", contains("Navigation without satellites", "Fleet trial"))
                .body("nextCursor", nullValue());
    }

    @Test
    void aGoalIsMovedReachedAndDroppedButNeverLost() {
        String quantum = Aukus.quantum(Aukus.pillarTwo());
        String goal = id(plan(quantum, "GBR", "2027-Q1", "Clock at sea").body("state", equalTo("PLANNED")));
        change(quantum, goal, "GBR", "\"0\"", "2027-Q2", "REACHED")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("quarter", equalTo("2027-Q2"))
                .body("state", equalTo("REACHED"));
        change(quantum, goal, "GBR", "\"0\"", "2027-Q2", "DROPPED").statusCode(412);
        change(quantum, goal, "GBR", "\"1\"", "2027-Q2", "DROPPED").statusCode(200);
        goals(quantum, "USA", "").body("items.state", contains("DROPPED"));
        As.liaison("USA")
                .get("/v1/working-groups/{group}/goals/{goal}", quantum, goal)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
    }

    @Test
    void theLeadNationPlansAndMembersAloneRead() {
        String aukus = Aukus.pillarTwo();
        String quantum = Aukus.quantum(aukus);
        plan(quantum, "USA", "2027-Q1", "Not ours to plan").statusCode(403);
        plan(quantum, "AUS", "2027-Q1", "Not ours to see").statusCode(404);
        As.as("programme-manager", "GBR")
                .body(Map.of("quarter", "2027-Q1", "title", "Clock at sea"))
                .post("/v1/working-groups/{id}/goals", quantum)
                .then()
                .statusCode(201);
        As.liaison("AUS").get("/v1/working-groups/{id}/goals", quantum).then().statusCode(404);
        As.as("auditor", "GBR")
                .get("/v1/working-groups/{id}/goals", quantum)
                .then()
                .statusCode(403);
        Aukus.join(quantum, "AUS", "AUS").statusCode(200);
        goals(quantum, "AUS", "").body("items.title", contains("Clock at sea"));
    }

    @Test
    void aGoalIsFoundInItsOwnGroupOnly() {
        String aukus = Aukus.pillarTwo();
        String quantum = Aukus.quantum(aukus);
        String other = id(Aukus.setUp(aukus, "AUS", Aukus.group("Innovation", "GBR")));
        String goal = id(plan(quantum, "GBR", "2027-Q1", "Clock at sea"));
        As.liaison("GBR")
                .get("/v1/working-groups/{group}/goals/{goal}", other, goal)
                .then()
                .statusCode(404);
        change(other, goal, "GBR", "*", "2027-Q2", "DROPPED").statusCode(404);
    }

    private static ValidatableResponse goals(String group, String by, String query) {
        return As.liaison(by)
                .get("/v1/working-groups/{id}/goals" + query, group)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse change(
            String group, String goal, String by, String ifMatch, String quarter, String state) {
        return As.liaison(by)
                .header("If-Match", ifMatch)
                .body(Map.of("quarter", quarter, "title", "Clock at sea", "state", state))
                .put("/v1/working-groups/{group}/goals/{goal}", group, goal)
                .then();
    }
}
