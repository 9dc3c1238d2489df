package org.minilateral.project.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.minilateral.project.Work.manager;
import static org.minilateral.project.Work.project;
import static org.minilateral.project.Work.proposal;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minilateral.project.ConsortiumNews;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class ProposalRaceTest {

    @Inject
    ConsortiumNews news;

    @Test
    void twentyEqualRequestsAtOnceAreOneProject() throws Exception {
        UUID aukus = news.consortium("AUS", "GBR");
        String key = UUID.randomUUID().toString();
        var statuses = atOnce(
                20,
                () -> RestAssured.given()
                        .auth()
                        .oauth2(Tokens.as("programme-manager", "AUS"))
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", key)
                        .body(proposal("AUS", "GBR"))
                        .post("/v1/consortia/{id}/projects", aukus)
                        .statusCode());
        assertThat(statuses).contains(201).isSubsetOf(201, 409);
        As.liaison("GBR").get("/v1/consortia/{id}/projects", aukus).then().body("items", hasSize(1));
    }

    @Test
    void proposalsAtOnceGetNumbersWithoutGap() throws Exception {
        UUID aukus = news.consortium("AUS", "GBR");
        atOnce(20, () -> project(aukus, "AUS", "GBR"));
        List<String> numbers = As.liaison("GBR")
                .get("/v1/consortia/{id}/projects", aukus)
                .then()
                .extract()
                .path("items.number");
        assertThat(numbers.stream().map(number -> number.substring(number.length() - 4)))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 20).mapToObj("%04d"::formatted).collect(Collectors.toList()));
    }

    @Test
    void ofRevisionsAtOnceOneIsBasedOnWhatItSaw() throws Exception {
        String project = project(news.consortium("AUS", "GBR"), "AUS", "GBR");
        var statuses = atOnce(8, () -> {
            var terms = proposal("AUS", "GBR");
            terms.put("name", "Clock " + UUID.randomUUID());
            return manager("AUS")
                    .header("If-Match", "\"0\"")
                    .body(terms)
                    .put("/v1/projects/{id}", project)
                    .statusCode();
        });
        assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> future :
                    threads.invokeAll(Stream.generate(() -> call).limit(times).toList())) {
                results.add(future.get());
            }
            return results;
        }
    }
}
