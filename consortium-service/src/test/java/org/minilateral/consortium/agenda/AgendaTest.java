package org.minilateral.consortium.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minilateral.consortium.Coalitions.clause;
import static org.minilateral.consortium.Coalitions.consortium;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.Coalitions;
import org.minilateral.testkit.As;
import org.minilateral.testkit.TestClock;
import org.minilateral.testkit.Vault;

@QuarkusTest
class AgendaTest {

    @Inject
    TestClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void aNationIsAskedToSignAndThenToRatify() {
        String id = As.liaison("FRA")
                .body(consortium("Two of a kind", "FRA", clause("1", Map.of("type", "opt-out", "months", 3))))
                .post("/v1/consortia")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        act("FRA", "/v1/consortia/{id}/invitations", id, Map.of("nation", "JPN"));
        assertThat(Waiting.of("JPN", id)).containsExactly("INVITATION");
        assertThat(Waiting.of("FRA", id)).isEmpty();
        act("FRA", "/v1/consortia/{id}/stages", id, Map.of("stage", "OPEN_FOR_SIGNATURE"));
        Map<String, Object> signature = Waiting.items("liaison", "JPN", id, 200).getFirst();
        assertThat(signature)
                .containsEntry("kind", "SIGNATURE")
                .containsEntry("title", "Two of a kind arrangement")
                .containsEntry("consortium", Map.of("id", id, "name", "Two of a kind"))
                .containsEntry("due", null);
        assertThat(Waiting.of("FRA", id)).containsExactly("SIGNATURE");
        Coalitions.sign(id, "JPN", "SUBJECT_TO_APPROVAL").statusCode(201);
        assertThat(Waiting.of("JPN", id)).containsExactly("RATIFICATION");
        act("JPN", "/v1/consortia/{id}/ratifications", id, Map.of("depositedOn", "" + LocalDate.now(clock)));
        assertThat(Waiting.of("JPN", id)).isEmpty();
    }

    @Test
    void whoHasNotVotedIsAskedToAndTheChairClosesWhenAllHave() {
        String id = Coalitions.spacelabInEffect();
        String decision = Coalitions.ask(id, "ITA", "BUDGET");
        Map<String, Object> vote = Waiting.items("liaison", "FRA", id, 200).getFirst();
        assertThat(vote).containsEntry("kind", "VOTE").containsEntry("subjectId", decision);
        assertThat(vote.get("due"))
                .isEqualTo(As.liaison("FRA").get("/v1/decisions/{id}", decision).path("deadline"));
        for (String nation : Coalitions.SPACELAB.keySet()) {
            assertThat(Waiting.of("DEU", id)).doesNotContain("CLOSING");
            Coalitions.vote(decision, nation, "FOR").statusCode(201);
            assertThat(Waiting.of(nation, id)).doesNotContain("VOTE");
        }
        assertThat(Waiting.of("DEU", id)).containsExactly("CLOSING");
        assertThat(Waiting.kinds("programme-manager", "DEU", id)).containsExactly("CLOSING");
        assertThat(Waiting.of("FRA", id)).isEmpty();
        Coalitions.close(decision, "DEU").statusCode(201);
        assertThat(Waiting.of("DEU", id)).isEmpty();
    }

    @Test
    void silenceCanBeBrokenUntilTheDeadlineAndTheChairClosesItThen() {
        String id = Coalitions.spacelabInEffect();
        String broken = Coalitions.ask(id, "ITA", "OTHER");
        assertThat(Waiting.of("FRA", id)).containsExactly("OBJECTION");
        act("FRA", "/v1/decisions/{id}/objections", broken, Map.of("reason", "Not at this price."));
        assertThat(Waiting.of("FRA", id)).isEmpty();
        assertThat(Waiting.of("DEU", id)).containsExactly("CLOSING");
        Coalitions.close(broken, "DEU").statusCode(201);
        Coalitions.ask(id, "ITA", "BUDGET");
        clock.advance(Duration.ofDays(1).plusSeconds(1));
        assertThat(Waiting.of("FRA", id)).isEmpty();
        assertThat(Waiting.of("DEU", id)).containsExactly("CLOSING");
    }

    @Test
    void whatIsProposedWaitsUntilItIsPutToTheVote() {
        String id = Coalitions.spacelabInEffect();
        act("DEU", "/v1/consortia/{id}/accessions", id, Map.of("nation", "AUT", "share", "1"));
        assertThat(Waiting.kinds("programme-manager", "CHE", id)).containsExactly("ACCESSION");
        Map<String, Object> accession = Waiting.items("liaison", "CHE", id, 200).getFirst();
        assertThat(accession).containsEntry("title", "AUT");
        act(
                "DEU",
                "/v1/consortia/{id}/decisions",
                id,
                Map.of(
                        "question", "ACCESSION",
                        "subjectId", accession.get("subjectId"),
                        "title", "Austria joins",
                        "text", "Shall it?",
                        "deadline", clock.instant().plus(Duration.ofDays(1)).toString()));
        assertThat(Waiting.of("CHE", id)).containsExactly("VOTE");
    }

    @Test
    void aProgrammeWaitsForWhoIsNotInterestedUntilItsLastDay() {
        String id = Coalitions.open(
                consortium("Options", "FRA", clause("1", Map.of("type", "opt-out", "months", 3))), "DEU", "CHE");
        List.of("FRA", "DEU", "CHE")
                .forEach(nation -> Coalitions.sign(id, nation, "DEFINITIVE").statusCode(201));
        act("FRA", "/v1/consortia/{id}/programmes", id, Map.of("name", "Lunar gateway", "summary", "Optional."));
        Map<String, Object> programme = Waiting.items("liaison", "CHE", id, 200).getFirst();
        assertThat(programme)
                .containsEntry("kind", "OPT_OUT")
                .containsEntry("title", "Lunar gateway")
                .containsEntry("due", LocalDate.now(clock).plusMonths(3) + "T23:59:59Z");
        act("CHE", "/v1/programmes/{id}/opt-outs", (String) programme.get("subjectId"), Map.of());
        assertThat(Waiting.of("CHE", id)).isEmpty();
        assertThat(Waiting.of("DEU", id)).containsExactly("OPT_OUT");
        clock.advance(Duration.ofDays(95));
        assertThat(Waiting.of("DEU", id)).isEmpty();
    }

    /** That all have voted would tell that each of them has. */
    @Test
    void ofASecretBallotTheChairLearnsNothingBeforeTheDeadline() {
        Map<String, Object> ballot = Map.of(
                "type",
                "voting",
                "questions",
                List.of("OTHER"),
                "procedure",
                Map.of("type", "unanimity"),
                "secret",
                true);
        String id = Coalitions.open(
                consortium(
                        "Secrets",
                        "FRA",
                        clause("1", ballot),
                        clause("2", Map.of("type", "entry-into-effect", "conditions", List.of(Map.of("type", "all"))))),
                "DEU");
        List.of("FRA", "DEU")
                .forEach(nation -> Coalitions.sign(id, nation, "DEFINITIVE").statusCode(201));
        String decision = Coalitions.ask(id, "DEU", "OTHER");
        assertThat(Waiting.of("DEU", id)).containsExactly("VOTE");
        for (String nation : List.of("FRA", "DEU")) {
            Coalitions.vote(decision, nation, "FOR").statusCode(201);
            assertThat(Waiting.of(nation, id)).isEmpty();
        }
        clock.advance(Duration.ofDays(1).plusSeconds(1));
        assertThat(Waiting.of("FRA", id)).containsExactly("CLOSING");
    }

    @Test
    void whatIsDueFirstComesFirstWhateverThePage() {
        String id = Coalitions.spacelabInEffect();
        act("DEU", "/v1/consortia/{id}/accessions", id, Map.of("nation", "AUT", "share", "1"));
        String first = Coalitions.ask(id, "ITA", "OTHER");
        String second = Coalitions.ask(id, "ITA", "BUDGET");
        List<Map<String, Object>> whole = Waiting.items("liaison", "CHE", id, 200);
        assertThat(whole).extracting(item -> item.get("kind")).containsExactly("OBJECTION", "VOTE", "ACCESSION");
        assertThat(whole).extracting(item -> item.get("subjectId")).startsWith(first, second);
        assertThat(Waiting.items("liaison", "CHE", id, 1)).isEqualTo(whole);
        As.liaison("CHE").get("/v1/agenda?cursor=eA").then().statusCode(400);
    }

    @Test
    void whoMayNotActIsNotAsked() throws Exception {
        String id = Coalitions.spacelabInEffect();
        Coalitions.ask(id, "ITA", "BUDGET");
        for (String role : List.of("programme-manager", "finance-officer", "approver", "auditor")) {
            assertThat(Waiting.kinds(role, "FRA", id)).isEmpty();
        }
        assertThat(Waiting.of("AUS", id)).isEmpty();
        Vault.withoutRowSecurity(() -> assertThat(Waiting.of("AUS", id)).isEmpty());
    }

    private static void act(String nation, String path, String id, Map<String, Object> body) {
        As.liaison(nation).body(body).post(path, id).then().statusCode(201);
    }
}
