package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.release.Acting;
import org.minilateral.testkit.As;

/** GBR leaves at the end of June 2026. Of 365.00 assessed in halves it owes 182.50, and 60.00 were called from it. */
@QuarkusTest
class WithdrawalTest {

    @Inject
    Coalitions coalitions;

    @Test
    void itPaysTheCallsThatWereDueAndIsReleasedFromTheRest() {
        Scene scene = leaving();
        // Due by then: 30.00; later: 30.00. It paid 50.00, so 20.00 too much. Termination costs 5.00 of 8.00.
        String id = settle(scene, "CALLS_DUE", "8.00", "5.00")
                .statusCode(201)
                .body("statement.parts[0].assessed.value", equalTo("182.50"))
                .body("statement.parts[0].owed.value", equalTo("30.00"))
                .body("statement.released.value", equalTo("152.50"))
                .body("statement.terminationCosts.value", equalTo("5.00"))
                .body("statement.toPay.value", equalTo("0.00"))
                .body("statement.toRefund.value", equalTo("15.00"))
                .extract()
                .path("id");
        scene.adopt("WITHDRAWAL_SETTLEMENT", id);
        scene.reader()
                .get("/v1/withdrawal-settlements/{id}", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ADOPTED"));
        scene.reader()
                .get("/v1/consortia/{id}/withdrawal-settlements", scene.id())
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void orItsPartOfTheYearDayByDay() {
        // 181 of 365 days of 182.50 are 90.50; it paid 50.00.
        settle(leaving(), "PRO_RATA_DAYS", "0.00", null)
                .statusCode(201)
                .body("statement.parts[0].owed.value", equalTo("90.50"))
                .body("statement.toPay.value", equalTo("40.50"));
    }

    @Test
    void onlyWhoGaveNoticeLeaves() {
        Scene scene = Scene.of("DEU", "GBR");
        settle(scene, null, "0.00", null)
                .statusCode(422)
                .body("code", equalTo("nation-not-leaving"))
                .body("errors[0].pointer", equalTo("/nation"));
        scene.standing("GBR", "WITHDRAWN");
        settle(scene, null, "0.00", null).statusCode(422).body("code", equalTo("effective-date-differs"));
        As.as("finance-officer", "GBR")
                .body(body(null, "0.00", null))
                .post("/v1/consortia/{id}/withdrawal-settlements", scene.id())
                .then()
                .statusCode(404);
    }

    /** The request had looked at the nation's standing before it read the feed. */
    @Test
    void aNoticeThatIsHeardOfMeanwhileCounts() {
        Scene scene = Scene.of("DEU", "GBR");
        Acting.asService(() -> QuarkusTransaction.requiringNew().run(() -> {
            assertThat(coalitions.departureOf(scene.id(), "GBR")).isEmpty();
            scene.standing("GBR", "NOTICE_GIVEN");
            assertThat(coalitions.departureOf(scene.id(), "GBR")).isPresent();
        }));
    }

    private static Scene leaving() {
        Scene scene = Scene.of("DEU", "GBR");
        String assessment = scene.assessment(scene.equal(), "EUR", "365.00");
        for (String due : new String[] {"2026-06-30", "2026-07-01"}) {
            String call = scene.officer()
                    .body(Map.of("amount", Scene.money("EUR", "60.00"), "dueOn", due))
                    .post("/v1/assessments/{id}/calls", assessment)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            String paid = due.endsWith("30") ? "30.00" : "20.00";
            scene.receive(call, Scene.receipt("GBR", "EUR", paid, "2026-03-01")).statusCode(201);
        }
        scene.standing("GBR", "NOTICE_GIVEN");
        return scene;
    }

    private static ValidatableResponse settle(Scene scene, String basis, String costs, String ceiling) {
        return scene.officer()
                .body(body(basis, costs, ceiling))
                .post("/v1/consortia/{id}/withdrawal-settlements", scene.id())
                .then();
    }

    private static Map<String, Object> body(String basis, String costs, String ceiling) {
        Map<String, Object> body = new HashMap<>(
                Map.of("nation", "GBR", "effectiveOn", "2026-06-30", "terminationCosts", Scene.money("EUR", costs)));
        body.put("basis", basis);
        body.put("ceiling", ceiling == null ? null : Scene.money("EUR", ceiling));
        return body;
    }
}
