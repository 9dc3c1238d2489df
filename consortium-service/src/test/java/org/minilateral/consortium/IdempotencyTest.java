package org.minilateral.consortium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class IdempotencyTest {

    @Test
    void theSameRequestAgainGetsTheFirstAnswer() {
        String key = UUID.randomUUID().toString();
        Response first = found("DEU", key, Coalitions.spacelab());
        Response again = found("DEU", key, Coalitions.spacelab());
        first.then().statusCode(201);
        again.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(first.header("ETag")).isNotBlank().isEqualTo(again.header("ETag"));
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        String key = UUID.randomUUID().toString();
        found("DEU", key, Coalitions.spacelab()).then().statusCode(201);
        found(
                        "DEU",
                        key,
                        Coalitions.consortium(
                                "Other",
                                "DEU",
                                Coalitions.clause(
                                        "1",
                                        Map.of(
                                                "type",
                                                "entry-into-effect",
                                                "conditions",
                                                List.of(Map.of("type", "all"))))))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void keysOfDifferentCallersDoNotMeet() {
        String key = UUID.randomUUID().toString();
        found("DEU", key, Coalitions.spacelab()).then().statusCode(201);
        Map<String, Object> french = Coalitions.consortium(
                "French", "FRA", Coalitions.clause("1", Coalitions.scale(Map.of("FRA", "100"), "FRA")));
        found("FRA", key, french).then().statusCode(201).body("name", equalTo("French"));
    }

    @Test
    void aRefusedRequestDoesNotUseUpItsKey() {
        String id = Coalitions.open(Coalitions.spacelab());
        String key = UUID.randomUUID().toString();
        sign(id, "ITA", key).then().statusCode(404);
        As.liaison("DEU")
                .body(Map.of("nation", "ITA"))
                .post("/v1/consortia/{id}/invitations", id)
                .then()
                .statusCode(201);
        sign(id, "ITA", key).then().statusCode(201);
    }

    @Test
    void twentyEqualRequestsAtOnceTakeEffectOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Coalitions.consortium(
                "Race " + key, "CAN", Coalitions.clause("1", Coalitions.scale(Map.of("CAN", "100"), "CAN")));
        Callable<Response> request = () -> found("CAN", key, body);
        List<Response> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads.invokeAll(Stream.generate(() -> request).limit(20).toList()).stream()
                    .map(future -> future.resultNow())
                    .toList();
        }
        assertThat(answers)
                .extracting(Response::statusCode)
                .isSubsetOf(201, 409)
                .contains(201);
        assertThat(answers)
                .filteredOn(a -> a.statusCode() == 201)
                .extracting(a -> a.path("id").toString())
                .containsOnly(answers.stream()
                        .filter(a -> a.statusCode() == 201)
                        .findFirst()
                        .orElseThrow()
                        .path("id")
                        .toString());
        List<String> founded = As.liaison("CAN")
                .get("/v1/consortia?limit=200")
                .then()
                .extract()
                .path("items.findAll { it.name == 'Race " + key + "' }.id");
        assertThat(founded).hasSize(1);
    }

    private static Response sign(String id, String nation, String key) {
        return As.bearing(Tokens.as("liaison", nation), key)
                .body(Map.of("kind", "DEFINITIVE"))
                .post("/v1/consortia/{id}/signatures", id);
    }

    private static Response found(String nation, String key, Map<String, Object> body) {
        return As.bearing(Tokens.as("liaison", nation), key).body(body).post("/v1/consortia");
    }
}
