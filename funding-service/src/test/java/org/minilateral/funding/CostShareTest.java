package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class CostShareTest {

    @Test
    void weightsStayWordForWordAndTheGapShows() {
        Scene scene = Scene.of("DEU", "FRA");
        scene.propose("cost-shares", Scene.share("100", Scene.line("DEU", "62.550"), Scene.line("FRA", "35.9")))
                .statusCode(201)
                .body("scale.weight", equalTo(List.of("62.550", "35.9")))
                .body("sum", equalTo("98.45"))
                .body("gap", equalTo("1.55"))
                .body("state", equalTo("PROPOSED"))
                .body("decision", nullValue());
    }

    @Test
    void theSameNameGivesTheNextVersionAndTheListShowsAll() {
        Scene scene = Scene.of("DEU", "FRA");
        scene.propose("cost-shares", scene.equal()).body("number", equalTo(1));
        scene.propose("cost-shares", scene.equal()).body("number", equalTo(2));
        scene.reader()
                .get("/v1/consortia/{id}/cost-shares?limit=1", scene.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("nextCursor", not(nullValue()));
    }

    @Test
    void aDecisionOfAllWhoAreChargedAdoptsItOnce() {
        Scene scene = Scene.of("DEU", "FRA");
        String id = scene.propose("cost-shares", scene.equal()).extract().path("id");
        UUID decision = scene.adopt("COST_SHARE", id);
        read(scene, id)
                .body("state", equalTo("ADOPTED"))
                .body("decision.id", equalTo(decision.toString()))
                .body("decision.clause", equalTo("12.3"));
        scene.decide(decision, "adopted", "COST_SHARE", id, null, scene.nations());
        UUID later = scene.adopt("COST_SHARE", id);
        read(scene, id).body("decision.id", not(equalTo(later.toString())));
        assertThat(Feed.of(scene.id().toString(), Tokens.as("auditor", "FRA")))
                .filteredOn(event -> "org.minilateral.funding.cost-share-adopted.v1".equals(event.get("type")))
                .hasSize(1);
    }

    @Test
    void whoIsChargedMustHaveHadAVote() {
        Scene scene = Scene.of("DEU", "FRA", "ITA");
        String id = scene.propose("cost-shares", scene.equal()).extract().path("id");
        scene.decide("adopted", "COST_SHARE", id, null, List.of("DEU", "FRA"));
        read(scene, id)
                .body("state", equalTo("PROPOSED"))
                .body("notAdopted.code", equalTo("electorate-too-small"))
                .body("notAdopted.detail", containsString("ITA"));
        scene.adopt("COST_SHARE", id);
        read(scene, id).body("state", equalTo("ADOPTED")).body("notAdopted", nullValue());
    }

    @Test
    void aDecisionInAProjectsScopeDoesNotReachTheConsortium() {
        Scene scene = Scene.of("DEU", "FRA");
        UUID project = scene.project("DEU", "FRA");
        String wide = scene.propose("cost-shares", scene.equal()).extract().path("id");
        scene.decide("adopted", "COST_SHARE", wide, project, scene.nations());
        read(scene, wide).body("state", equalTo("PROPOSED")).body("notAdopted.code", equalTo("scope-not-covered"));
        Map<String, Object> share = scene.equal();
        share.put("projectId", project);
        String narrow =
                scene.propose("cost-shares", share).statusCode(201).extract().path("id");
        scene.decide("adopted", "COST_SHARE", narrow, project, scene.nations());
        read(scene, narrow).body("state", equalTo("ADOPTED"));
    }

    @Test
    void aRejectedOneStaysAProposal() {
        Scene scene = Scene.of("DEU", "FRA");
        String id = scene.propose("cost-shares", scene.equal()).extract().path("id");
        scene.decide("rejected", "COST_SHARE", id, null, scene.nations());
        read(scene, id).body("state", equalTo("PROPOSED")).body("notAdopted.code", equalTo("decision-rejected"));
    }

    @Test
    void decisionsOnOtherQuestionsHaveNoEffect() {
        Scene scene = Scene.of("DEU", "FRA");
        String id = scene.propose("cost-shares", scene.equal()).extract().path("id");
        scene.adopt("BUDGET", id);
        read(scene, id).body("state", equalTo("PROPOSED"));
    }

    @Test
    void aProjectsCostShareIsForItsParticipantsAlone() {
        Scene scene = Scene.of("DEU", "FRA", "ITA");
        UUID project = scene.project("DEU", "FRA");
        Map<String, Object> share = Scene.share("2", Scene.line("DEU", "1"), Scene.line("ITA", "1"));
        share.put("projectId", project);
        scene.propose("cost-shares", share)
                .statusCode(422)
                .body("code", equalTo("nation-not-taking-part"))
                .body("errors[0].pointer", equalTo("/scale/1/nation"));
        share.put("scale", List.of(Scene.line("DEU", "1"), Scene.line("FRA", "1")));
        String id =
                scene.propose("cost-shares", share).statusCode(201).extract().path("id");
        As.liaison("ITA").get("/v1/cost-shares/{id}", id).then().statusCode(404);
        As.liaison("ITA")
                .get("/v1/consortia/{id}/cost-shares", scene.id())
                .then()
                .body("items.id", not(hasItem(id)));
        share.put("projectId", scene.project("FRA", "ITA"));
        As.as("programme-manager", "FRA")
                .body(share)
                .post("/v1/consortia/{id}/cost-shares", scene.id())
                .then()
                .statusCode(422);
        share.put("projectId", UUID.randomUUID());
        scene.propose("cost-shares", share).statusCode(422).body("code", equalTo("project-unknown"));
    }

    private static ValidatableResponse read(Scene scene, String id) {
        return scene.reader().get("/v1/cost-shares/{id}", id).then().statusCode(200);
    }
}
