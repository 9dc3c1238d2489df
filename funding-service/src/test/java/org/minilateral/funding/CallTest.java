package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CallTest {

    @Test
    void fourCallsInThirdsShareTheOddCents() {
        Scene scene = Scene.of("AUS", "GBR", "USA");
        String assessment = scene.assessment(scene.equal(), "EUR", "400.00");
        Map<String, BigDecimal> billed = new HashMap<>();
        for (int call = 1; call <= 4; call++) {
            List<Map<String, Object>> dues = scene.call(assessment, "EUR", "100.00")
                    .statusCode(201)
                    .body("number", matchesPattern("CALL-[0-9]{4}-000" + call))
                    .extract()
                    .path("dues");
            dues.forEach(due -> billed.merge(
                    (String) due.get("nation"),
                    new BigDecimal(((Map<?, ?>) due.get("amount")).get("value").toString()),
                    BigDecimal::add));
        }
        assertThat(billed)
                .containsEntry("AUS", new BigDecimal("133.34"))
                .containsEntry("GBR", new BigDecimal("133.33"))
                .containsEntry("USA", new BigDecimal("133.33"));
    }

    @Test
    void spacelabsFourCallsCloseToTheAssessment() {
        Scene scene = Spacelab.scene();
        String assessment = scene.assessment(Spacelab.share(), "EUR", "7000000.00");
        for (int call = 0; call < 4; call++) {
            scene.call(assessment, "EUR", "1750000.00")
                    .statusCode(201)
                    .body("dues.find { it.nation == 'DEU' }.amount.value", equalTo("946750.00"))
                    .body("lines.find { it.underwritten }.billed.value", equalTo("27125.00"));
        }
        scene.reader()
                .get("/v1/assessments/{id}", assessment)
                .then()
                .body("called.value", equalTo("7000000.00"))
                .body("remaining.value", equalTo("0.00"));
        scene.reader()
                .get("/v1/assessments/{id}/calls", assessment)
                .then()
                .body("items", hasSize(4))
                .body("items[3].sequence", equalTo(4));
    }

    @Test
    void callsNeverExceedTheAssessment() {
        Scene scene = Scene.of("DEU", "FRA");
        String assessment = scene.assessment(scene.equal(), "EUR", "100.00");
        scene.call(assessment, "EUR", "70.00").statusCode(201);
        scene.call(assessment, "EUR", "30.01")
                .statusCode(409)
                .body("code", equalTo("call-exceeds-assessment"))
                .body("remaining.value", equalTo("30.00"));
        scene.call(assessment, "EUR", "30.00").statusCode(201);
        scene.call(assessment, "EUR", "0.01").statusCode(409).body("remaining.value", equalTo("0.00"));
    }

    @Test
    void ofCallsAtOnceThatExceedItTogetherOneIsRefused() {
        Scene scene = Scene.of("DEU", "FRA");
        String assessment = scene.assessment(scene.equal(), "EUR", "100.00");
        Callable<Integer> call =
                () -> scene.call(assessment, "EUR", "60.00").extract().statusCode();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = Stream.of(threads.submit(call), threads.submit(call)).toList().stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void yenHaveNoMinorUnits() {
        Scene scene = Scene.of("JPN", "GBR", "ITA");
        String assessment = scene.assessment(scene.equal(), "JPY", "1000");
        scene.call(assessment, "JPY", "500")
                .statusCode(201)
                .body("dues.amount.value.collect { it.toInteger() }.sum()", equalTo(500));
        scene.call(assessment, "JPY", "0.5")
                .statusCode(422)
                .body("code", equalTo("amount-too-fine"))
                .body("errors[0].pointer", equalTo("/amount/value"));
        scene.call(assessment, "EUR", "1.00").statusCode(422).body("code", equalTo("currency-differs"));
    }

    @Test
    void theCallsOfAConsortiumAreListedByTheirDueDay() {
        Scene scene = Scene.of("DEU", "FRA");
        var treasury = new Treasury(scene);
        String assessment = scene.assessment(scene.equal(), "EUR", "100.00");
        String late = treasury.call(assessment, "EUR", "10.00", "2027-05-31");
        String early = treasury.call(assessment, "EUR", "10.00", "2027-01-31");
        String paid = treasury.call(assessment, "EUR", "10.00", "2027-03-31");
        for (String nation : List.of("DEU", "FRA")) {
            treasury.pay(nation, "EUR", "5.00", Treasury.TODAY, paid).statusCode(201);
        }
        assertThat(listed(scene, "")).containsExactly(early, paid, late);
        assertThat(listed(scene, "?sort=-dueOn")).containsExactly(late, paid, early);
        assertThat(listed(scene, "?open=true")).containsExactly(early, late);
        for (String sort : List.of("dueOn", "-dueOn")) {
            String cursor = scene.reader()
                    .get("/v1/consortia/{id}/calls?limit=2&sort=" + sort, scene.id())
                    .path("nextCursor");
            assertThat(listed(scene, "?sort=" + sort + "&cursor=" + cursor))
                    .containsExactly(sort.equals("dueOn") ? late : early);
        }
        for (String wrong : List.of("?sort=number", "?open=perhaps", "?cursor=eA")) {
            scene.reader()
                    .get("/v1/consortia/{id}/calls" + wrong, scene.id())
                    .then()
                    .statusCode(400);
        }
    }

    private static List<String> listed(Scene scene, String query) {
        return scene.reader()
                .get("/v1/consortia/{id}/calls" + query, scene.id())
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
