package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.funding.call.CallCounting;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Log;
import org.minilateral.testkit.Metrics;
import org.minilateral.testkit.Secrecy;

@QuarkusTest
class SeenFromOutsideTest {

    @Inject
    CallCounting counting;

    @Inject
    MeterRegistry metrics;

    @Test
    void everyMetricThatIsDescribedIsTold() {
        Scene scene = Scene.of("DEU", "FRA");
        Books.of(scene);
        As.liaison("DEU").get("/v1/consortia/{id}/accounts?colour=red", scene.id());
        Metrics.assertAsDescribed("funding-service");
    }

    @Test
    void theNumberOfSeriesIsBounded() {
        Metrics.assertBounded();
    }

    @Test
    void whatPeopleWriteIsInNoLog() {
        Scene scene = Scene.of("DEU", "FRA");
        Secrecy.assertNothingLogged(secret -> {
            Map<String, Object> entry = Books.entry("EUR", "7.00");
            entry.put("reason", secret);
            entry.put("document", secret + "\u0000");
            Books.post(scene, entry).statusCode(400);
            entry.put("document", secret);
            Books.post(scene, entry).statusCode(201);
            entry.put("lines", List.of(Books.debit("BANK", "EUR", "1.00")));
            assertThat(Books.post(scene, entry).extract().statusCode()).isIn(400, 409, 422);
        });
    }

    @Test
    void aProblemBearsTheIdOfItsTraceAndSoDoesTheLog() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        List<String> log = Log.during(() -> As.liaison("DEU")
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .get("/v1/consortia/{id}/accounts?colour=red", UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("traceId", equalTo(trace)));
        assertThat(log).noneMatch(line -> line.contains("colour"));
    }

    @Test
    void aCallIsOutstandingUntilItIsPaid() {
        Scene scene = Scene.of("DEU", "FRA");
        counting.now();
        double before = outstanding();
        String call = scene.call(scene.assessment(scene.equal(), "EUR", "100.00"), "EUR", "100.00")
                .statusCode(201)
                .extract()
                .path("id");
        counting.now();
        assertThat(outstanding()).isEqualTo(before + 1);
        scene.receive(call, Scene.receipt("DEU", "EUR", "50.00", "2026-02-01")).statusCode(201);
        scene.receive(call, Scene.receipt("FRA", "EUR", "50.00", "2026-02-01")).statusCode(201);
        counting.now();
        assertThat(outstanding()).isEqualTo(before);
    }

    private double outstanding() {
        return metrics.get("minilateral.calls.outstanding").gauge().value();
    }
}
