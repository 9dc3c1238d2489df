package org.minilateral.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;

@QuarkusTest
class IndexSeriesTest {

    @Test
    void anAmountIsBroughtToAnotherPriceLevel() {
        String series = published(Scene.of("DEU", "FRA"));
        index(series, "amount=1000.00&currency=EUR&from=2020&to=2024-Q1")
                .statusCode(200)
                .body("result.value", equalTo("1123.00"))
                .body("factor", equalTo("1123/1000"))
                .body("decimal", equalTo("1.12300000"));
        index(series, "amount=1000.00&currency=EUR&from=2020&to=2021")
                .statusCode(422)
                .body("code", equalTo("period-unknown"));
        index(series, "amount=1000.001&currency=EUR&from=2020&to=2024-Q1").statusCode(422);
        index(series, "amount=1000.00&currency=EUR&from=2020").statusCode(422);
        As.as("finance-officer", "AUS")
                .get("/v1/index-series/{id}", series)
                .then()
                .statusCode(404);
        As.as("finance-officer", "AUS")
                .get("/v1/index-series/{id}/indexations?amount=1&currency=EUR&from=2020&to=2020", series)
                .then()
                .statusCode(404);
    }

    @Test
    void aValueThatIsPublishedAnewIsAnotherVersion() {
        Scene scene = Scene.of("DEU", "FRA");
        String series = published(scene);
        add(scene, series, "2024-Q1", "112.30").statusCode(201).body("values.version", contains(1, 1));
        add(scene, series, "2024-Q1", "112.4")
                .body("values.value", contains("100", "112.4"))
                .body("values.version", contains(1, 2));
        add(scene, series, "2024-Q2", "113").body("values", hasSize(3));
        add(scene, series, "2024-Q5", "113").statusCode(400);
        add(scene, series, "2024-Q3", "0").statusCode(422).body("code", equalTo("index-not-positive"));
        add(scene, series, "2024-Q3", "-1").statusCode(400);
        As.as("finance-officer", "FRA")
                .body(values("2025", "120"))
                .post("/v1/index-series/{id}/values", series)
                .then()
                .statusCode(403);
        As.as("finance-officer", "AUS")
                .body(values("2025", "120"))
                .post("/v1/index-series/{id}/values", series)
                .then()
                .statusCode(404);
    }

    @Test
    void aBudgetNamesItsPriceLevelOnceAndBeforeItIsAdopted() {
        Scene scene = Scene.of("DEU", "FRA");
        String series = published(scene);
        String budget = scene.propose("budgets", Scene.budget("EUR", "100.00"))
                .statusCode(201)
                .extract()
                .path("id");
        name(scene, budget, series, "2021").statusCode(422).body("code", equalTo("period-unknown"));
        name(scene, budget, published(Scene.of("DEU", "FRA")), "2020")
                .statusCode(422)
                .body("code", equalTo("index-series-unknown"));
        name(scene, budget, series, "2024-Q1").statusCode(201).body("decisionSubject", equalTo(budget));
        name(scene, budget, series, "2020").statusCode(409).body("code", equalTo("price-level-named"));
        scene.reader().get("/v1/budgets/{id}/price-levels", budget).then().body("items.period", contains("2024-Q1"));
        name(scene, scene.adoptedBudget("EUR", "1.00"), series, "2020")
                .statusCode(409)
                .body("code", equalTo("budget-adopted"));
        As.as("programme-manager", "AUS")
                .body(Map.of("seriesId", series, "period", "2020"))
                .post("/v1/budgets/{id}/price-levels", budget)
                .then()
                .statusCode(404);
    }

    private static String published(Scene scene) {
        return scene.officer()
                .body(Ledger.indexSeries())
                .post("/v1/consortia/{id}/index-series", scene.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse index(String series, String query) {
        return As.as("auditor", "FRA")
                .get("/v1/index-series/" + series + "/indexations?" + query)
                .then();
    }

    private static ValidatableResponse add(Scene scene, String series, String period, String value) {
        return scene.officer()
                .body(values(period, value))
                .post("/v1/index-series/{id}/values", series)
                .then();
    }

    private static Map<String, Object> values(String period, String value) {
        return Map.of("values", List.of(Map.of("period", period, "value", value)));
    }

    private static ValidatableResponse name(Scene scene, String budget, String series, String period) {
        return scene.manager()
                .body(Map.of("seriesId", series, "period", period))
                .post("/v1/budgets/{id}/price-levels", budget)
                .then();
    }
}
