package org.minilateral.funding;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Eventually;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.Neighbours;
import org.minilateral.testkit.News;
import org.minilateral.testkit.Tokens;

/** The packaged service, as a JVM or a native executable runs it: where the two could differ. */
@QuarkusIntegrationTest
@QuarkusTestResource(value = Neighbours.class, restrictToAnnotatedClass = true)
class PackagedIT {

    private static Scene scene;

    /** Once, but not before all: only before each test are requests led to where the service listens. */
    @BeforeEach
    void followTheFeed() {
        if (scene != null) {
            return;
        }
        UUID id = News.consortium("DEU", "FRA");
        scene = new Scene(id, List.of("DEU", "FRA"));
        Eventually.until(() -> Books.post(scene, Books.entry("EUR", "1.00")).statusCode(201));
    }

    @ParameterizedTest
    @CsvSource({"EUR, 7.25", "JPY, 725", "KWD, 7.255"})
    void amountsHaveTheDigitsOfTheirCurrency(String currency, String amount) {
        String entry = Books.post(scene, Books.entry(currency, amount))
                .statusCode(201)
                .extract()
                .path("id");
        scene.reader()
                .get("/v1/journal-entries/{id}", entry)
                .then()
                .statusCode(200)
                .body("lines", hasSize(2))
                .body(containsString("\"value\":\"" + amount + "\""));
    }

    @Test
    void theSameRequestIsAnsweredFromWhatWasStored() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> share = scene.equal();
        share.put("name", "Key " + key);
        RequestSpecification[] twice = {manager(key), manager(key)};
        String id = twice[0].body(share)
                .post("/v1/consortia/{id}/cost-shares", scene.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        twice[1].body(share)
                .post("/v1/consortia/{id}/cost-shares", scene.id())
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(id));
    }

    @Test
    void aMethodAndItsConstraintsAreStoredReadAndUsed() {
        Map<String, Object> share = new HashMap<>(scene.equal());
        share.put("name", "Capped");
        share.put("constraints", List.of(Map.of("type", "ceiling", "nations", List.of("DEU"), "portion", "1/2")));
        String costShare =
                scene.propose("cost-shares", share).statusCode(201).extract().path("id");
        News.adopted(scene.id(), "COST_SHARE", costShare, "DEU", "FRA");
        String budget = scene.propose("budgets", Scene.budget("EUR", "1000.00"))
                .statusCode(201)
                .extract()
                .path("id");
        News.adopted(scene.id(), "BUDGET", budget, "DEU", "FRA");
        Eventually.until(() -> scene.assess(budget, costShare).statusCode(201).body("lines", hasSize(2)));
        scene.reader()
                .get("/v1/cost-shares/{id}", costShare)
                .then()
                .statusCode(200)
                .body("constraints[0].type", equalTo("ceiling"))
                .body("decision.clause", equalTo("12.3"));
    }

    @Test
    void ratesAreReadAsCsvAndAsXml() {
        Published.take("LUX", "text/csv", Published.CSV).statusCode(201).body("added", equalTo(9));
        String xml = """
                <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"
                    xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref"><Cube><Cube time="2024-04-29">
                <Cube currency="USD" rate="1.0720"/></Cube></Cube></gesmes:Envelope>""";
        Published.take("LUX", "application/xml", xml).statusCode(201).body("added", equalTo(1));
        Published.take("LUX", "application/xml", xml.substring(9))
                .statusCode(422)
                .body("code", equalTo("publication-unreadable"));
    }

    @Test
    void entriesAreSealedAndVerified() {
        Eventually.until(() -> scene.reader()
                .get("/v1/consortia/{id}/checkpoints", scene.id())
                .then()
                .statusCode(200)
                .body("items.size()", greaterThan(0)));
        scene.reader()
                .get("/v1/consortia/{id}/verification", scene.id())
                .then()
                .statusCode(200)
                .body("intact", equalTo(true));
    }

    @Test
    void reportsComeAsFiles() {
        scene.reader()
                .accept("text/csv")
                .get("/v1/consortia/{id}/cost-share-statements?currency=EUR", scene.id())
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString("DEU"));
    }

    @Test
    void whatHappenedIsToldToFollowers() {
        Eventually.until(() -> org.assertj.core.api.Assertions.assertThat(
                        Feed.of(scene.id().toString(), Tokens.as("liaison", "FRA")))
                .extracting(event -> event.get("type"))
                .contains("org.minilateral.funding.entry-posted.v1"));
    }

    @Test
    void problemsAndTheDescriptionAreServed() {
        As.liaison("DEU")
                .get("/v1/consortia/{id}/accounts?colour=red", scene.id())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("unknown-parameter"))
                .body("known", hasItems("limit"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
        scene.manager()
                .body("{\"name\":")
                .post("/v1/consortia/{id}/budgets", scene.id())
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-json"));
        As.liaison("DEU").get("/openapi").then().statusCode(200).body(containsString("openapi: 3.1.0"));
    }

    private static RequestSpecification manager(String key) {
        return As.bearing(Tokens.as("programme-manager", scene.lead()), key);
    }
}
