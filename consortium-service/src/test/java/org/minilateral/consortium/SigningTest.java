package org.minilateral.consortium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.minilateral.consortium.Coalitions.sign;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class SigningTest {

    @Test
    void spacelabTakesEffectAtTheSignatureThatPassesTwoThirdsAndNotBefore() {
        String id = Coalitions.open(Coalitions.spacelab(), "ITA", "FRA", "BEL");
        sign(id, "DEU", "DEFINITIVE").statusCode(201).body("inEffectOn", nullValue());
        sign(id, "ITA", "SUBJECT_TO_APPROVAL")
                .statusCode(201)
                .body("participation.standing", equalTo("SIGNED_SUBJECT_TO_APPROVAL"))
                .body("inEffectOn", nullValue());
        sign(id, "FRA", "DEFINITIVE").statusCode(201).body("consortiumStage", equalTo("OPEN_FOR_SIGNATURE"));
        As.liaison("FRA")
                .get("/v1/consortia/{id}/entry-into-effect", id)
                .then()
                .body("met", equalTo(false))
                .body("conditions[0].required", equalTo("2/3"))
                .body("conditions[0].reached", equalTo("1251/2000"));
        sign(id, "BEL", "DEFINITIVE")
                .statusCode(201)
                .body("consortiumStage", equalTo("IN_EFFECT"))
                .body(
                        "inEffectOn",
                        equalTo(LocalDate.now(java.time.ZoneOffset.UTC).toString()));
    }

    @Test
    void ratificationBindsWhoSignedSubjectToApproval() {
        String id = Coalitions.open(Coalitions.spacelab(), "ITA");
        sign(id, "DEU", "DEFINITIVE");
        sign(id, "ITA", "SUBJECT_TO_APPROVAL");
        ratify(id, "ITA", LocalDate.now(java.time.ZoneOffset.UTC))
                .statusCode(201)
                .body("participation.standing", equalTo("PARTY"))
                .body("inEffectOn", notNullValue());
        ratify(id, "ITA", LocalDate.now(java.time.ZoneOffset.UTC))
                .statusCode(409)
                .body("code", equalTo("already-ratified"));
    }

    @Test
    void nobodyRatifiesWithoutASignatureSubjectToApproval() {
        String id = Coalitions.open(Coalitions.spacelab(), "ITA");
        ratify(id, "ITA", LocalDate.now(java.time.ZoneOffset.UTC))
                .statusCode(409)
                .body("code", equalTo("ratification-needs-signature"));
        sign(id, "ITA", "SUBJECT_TO_APPROVAL");
        ratify(id, "ITA", LocalDate.now(java.time.ZoneOffset.UTC).plusDays(2))
                .statusCode(422)
                .body("code", equalTo("deposit-date-impossible"))
                .body("errors[0].pointer", equalTo("/depositedOn"));
    }

    @Test
    void aNationSignsOnceEvenWhenItSignsManyTimesAtOnce() throws Exception {
        String id = Coalitions.open(Coalitions.spacelab(), "FRA");
        Callable<Integer> signature =
                () -> sign(id, "FRA", "DEFINITIVE").extract().statusCode();
        List<Integer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads
                    .invokeAll(Stream.generate(() -> signature).limit(12).toList())
                    .stream()
                    .map(future -> future.resultNow())
                    .toList();
        }
        assertThat(answers).containsOnlyOnce(201);
        assertThat(answers).filteredOn(status -> status != 201).containsOnly(409);
        sign(id, "FRA", "DEFINITIVE").statusCode(409).body("code", equalTo("already-signed"));
    }

    @Test
    void nobodySignsBeforeTheTextIsOpenForSignature() {
        String id = As.liaison("DEU")
                .body(Coalitions.spacelab())
                .post("/v1/consortia")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        sign(id, "DEU", "DEFINITIVE").statusCode(409).body("code", equalTo("not-open-for-signature"));
    }

    @Test
    void onlyTheLeadNationInvitesAndANationIsInvitedOnce() {
        String id = Coalitions.open(Coalitions.spacelab(), "FRA");
        invite(id, "FRA", "ITA").statusCode(403).body("code", equalTo("forbidden"));
        invite(id, "DEU", "FRA").statusCode(409).body("code", equalTo("nation-once-in-consortium"));
        As.liaison("FRA")
                .get("/v1/consortia/{id}/participations", id)
                .then()
                .statusCode(200)
                .body("items.nation", hasItems("DEU", "FRA"));
    }

    @Test
    void theFeedTellsParticipantsWhatHappenedAndNobodyElse() {
        String id = Coalitions.open(Coalitions.spacelab(), "FRA");
        sign(id, "FRA", "DEFINITIVE");
        assertThat(Feed.of(id, Tokens.service("funding-service")))
                .extracting(event -> event.get("type"))
                .contains("org.minilateral.consortium.founded.v1", "org.minilateral.consortium.participation.v1");
        assertThat(Feed.of(id, Tokens.as("liaison", "FRA")))
                .extracting(event -> event.get("subject"))
                .contains("consortia/" + id + "/participations/FRA");
        assertThat(Feed.of(id, Tokens.as("liaison", "AUS"))).isEmpty();
    }

    private static io.restassured.response.ValidatableResponse ratify(String id, String nation, LocalDate on) {
        return As.liaison(nation)
                .body(Map.of("depositedOn", on.toString()))
                .post("/v1/consortia/{id}/ratifications", id)
                .then();
    }

    private static io.restassured.response.ValidatableResponse invite(String id, String by, String nation) {
        return As.liaison(by)
                .body(Map.of("nation", nation))
                .post("/v1/consortia/{id}/invitations", id)
                .then();
    }
}
