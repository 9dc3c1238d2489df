package org.minilateral.project.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.minilateral.project.Work.manager;
import static org.minilateral.project.Work.project;
import static org.minilateral.project.Work.proposal;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minilateral.project.ConsortiumNews;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class ProjectInputTest {

    @Inject
    ConsortiumNews news;

    @Inject
    ObjectMapper json;

    private UUID aukus;

    @BeforeEach
    void found() {
        aukus = news.consortium("AUS", "GBR", "USA");
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', 400, invalid-field, /name",
        "summary, , 400, invalid-field, /summary",
        "startsOn, , 400, invalid-field, /startsOn",
        "endsOn, 2026-03-31, 422, end-before-start, /endsOn",
        "endsOn, tomorrow, 400, invalid-field, /endsOn",
        "trl.entry, 0, 400, invalid-field, /trl/entry",
        "trl.target, 10, 400, invalid-field, /trl/target",
        "trl.target, 2, 422, target-below-entry, /trl/target",
        "participants, AUS XYZ, 400, invalid-field, /participants/1",
        "participants, AUS, 400, invalid-field, /participants",
        "participants, AUS JPN, 422, participant-outside-consortium, /participants/1",
        "participants, AUS GBR AUS, 422, participant-repeated, /participants/2",
        "participants, GBR USA, 422, lead-nation-missing, /participants",
        "colour, red, 400, invalid-field, /colour"
    })
    void aSpoiltFieldIsNamed(String field, String value, int status, String code, String pointer) {
        var body = proposal("AUS", "GBR");
        if (field.startsWith("trl.")) {
            @SuppressWarnings("unchecked")
            var trl = (Map<String, Object>) body.get("trl");
            trl.put(field.substring(4), Integer.valueOf(value));
        } else {
            body.put(field, field.equals("participants") ? List.of(value.split(" ")) : value);
        }
        refused(manager("AUS").body(body), status, code).body("errors.pointer", equalTo(List.of(pointer)));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"name\":', malformed-json",
        "'[]', malformed-json",
        "'null', invalid-field",
        "'\"name\"', malformed-json"
    })
    void whatIsNoProposalAtAllIsABadRequest(String body, String code) {
        refused(manager("AUS").body(body), 400, code);
    }

    /** None of them is a proposal that a careful reader could take. */
    @ParameterizedTest
    @CsvSource({
        "'\"entry\":3', '\"entry\":\"3\"', invalid-field",
        "'\"entry\":3', '\"entry\":3.7', invalid-field",
        "'\"entry\":3', '\"entry\":null', invalid-field",
        "'\"entry\":3', '\"entry\":99999999999', invalid-field",
        "'\"workingGroup\":', '\"workingGroup\":7,\"colour\":', invalid-field",
        "'\"workingGroup\":', '\"name\":\"Other\",\"workingGroup\":', malformed-json",
        "'\"workingGroup\":', '\"workingGroup\":true,\"colour\":', invalid-field"
    })
    void whatCouldBeMeantOtherwiseIsNotGuessed(String right, String wrong, String code) throws Exception {
        String body = json.writeValueAsString(proposal("AUS", "GBR"));
        assertThat(body).contains(right);
        refused(manager("AUS").body(body.replace(right, wrong)), 400, code);
    }

    @Test
    void whatFollowsTheBodyIsNotIgnored() throws Exception {
        refused(manager("AUS").body(json.writeValueAsString(proposal("AUS", "GBR")) + "{}"), 400, "malformed-json");
    }

    @Test
    void noBodyIsABadRequest() {
        refused(manager("AUS"), 400, "invalid-field").body("errors.pointer", equalTo(List.of("")));
    }

    @Test
    void moreThanOneMebibyteIsTooMuch() {
        var body = proposal("AUS", "GBR");
        body.put("summary", "x".repeat(1 << 20));
        refused(manager("AUS").body(body), 413, "content-too-large");
    }

    @Test
    void onlyJsonIsTaken() {
        refused(manager("AUS").contentType(ContentType.TEXT).body("name=clock"), 415, "unsupported-media-type");
    }

    @Test
    void anIdThatIsNoneIsAsMissingAsAnUnknownOne() {
        manager("AUS").get("/v1/projects/clock").then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void theKeyIsRequiredAndStandsForOneRequest() {
        var body = proposal("AUS", "GBR");
        RequestSpecification keyless = io.restassured.RestAssured.given()
                .auth()
                .oauth2(Tokens.as("programme-manager", "AUS"))
                .contentType(ContentType.JSON);
        refused(keyless.body(body), 400, "idempotency-key-required");
        String key = UUID.randomUUID().toString();
        String first = propose(keyed(key).body(body)).statusCode(201).extract().path("id");
        propose(keyed(key).body(body))
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("ETag", "\"0\"")
                .body("id", equalTo(first));
        body.put("name", "Another clock");
        refused(keyed(key).body(body), 422, "idempotency-key-reused");
        assertThat(As.liaison("AUS")
                        .get("/v1/consortia/{id}/projects", aukus)
                        .then()
                        .body("items", hasSize(1))
                        .extract()
                        .<List<String>>path("items.id"))
                .containsExactly(first);
    }

    @Test
    void aChangeSaysWhatItIsBasedOn() {
        String project = project(aukus, "AUS", "GBR");
        manager("AUS")
                .body(proposal("AUS", "GBR"))
                .put("/v1/projects/{id}", project)
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-required"));
        manager("AUS")
                .header("If-Match", "\"7\"")
                .body(proposal("AUS", "GBR"))
                .put("/v1/projects/{id}", project)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"))
                .body("currentETag", equalTo("\"0\""));
    }

    @Test
    void whatMayNotBeSeenIsAnsweredLikeWhatDoesNotExist() {
        String foreign = project(news.consortium("DEU", "FRA"), "DEU", "FRA");
        assertThat(missing("/v1/projects/{id}", foreign)).isEqualTo(missing("/v1/projects/{id}", UUID.randomUUID()));
        assertThat(missing("/v1/consortia/{id}/projects", news.consortium("DEU", "FRA")))
                .isEqualTo(missing("/v1/consortia/{id}/projects", UUID.randomUUID()));
    }

    @Test
    void rolesOpenDoorsOnlyForTheirNation() {
        String project = project(aukus, "AUS", "GBR");
        As.liaison("AUS")
                .body(proposal("AUS", "GBR"))
                .post("/v1/consortia/{id}/projects", aukus)
                .then()
                .statusCode(403);
        As.as("auditor", "AUS").get("/v1/projects/{id}", project).then().statusCode(403);
        As.as("administrator", null).get("/v1/projects/{id}", project).then().statusCode(404);
        As.service("funding-service").get("/v1/projects/{id}", project).then().statusCode(404);
        io.restassured.RestAssured.given()
                .get("/v1/projects/{id}", project)
                .then()
                .statusCode(401);
    }

    /** The body, without what differs from request to request. */
    private static Map<String, Object> missing(String path, Object id) {
        Map<String, Object> body = As.liaison("AUS")
                .get(path, id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .extract()
                .path("");
        body.remove("traceId");
        body.computeIfPresent("instance", (name, value) -> value.toString().replace(id.toString(), "…"));
        return body;
    }

    private static RequestSpecification keyed(String key) {
        return io.restassured.RestAssured.given()
                .auth()
                .oauth2(Tokens.as("programme-manager", "AUS"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key);
    }

    private ValidatableResponse propose(RequestSpecification request) {
        return request.post("/v1/consortia/{id}/projects", aukus).then();
    }

    private ValidatableResponse refused(RequestSpecification request, int status, String code) {
        return propose(request)
                .log()
                .ifValidationFails()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("type", equalTo("urn:minilateral:problem:" + code))
                .body("status", equalTo(status))
                .body("traceId", notNullValue())
                .body("stackTrace", nullValue());
    }
}
