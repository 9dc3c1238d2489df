package org.minilateral.consortium;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Metrics;
import org.minilateral.testkit.Secrecy;

@QuarkusTest
class SeenFromOutsideTest {

    @Test
    void everyMetricThatIsDescribedIsTold() {
        Coalitions.spacelabInEffect();
        As.liaison("DEU").get("/v1/consortia?colour=red");
        Metrics.assertAsDescribed("consortium-service");
    }

    @Test
    void theNumberOfSeriesIsBounded() {
        Metrics.assertBounded();
    }

    @Test
    void whatPeopleWriteIsInNoLog() {
        Secrecy.assertNothingLogged(secret -> {
            Map<String, Object> founded =
                    Coalitions.consortium(secret, "DEU", Coalitions.clause("1", Coalitions.share("2/3")));
            As.liaison("DEU").body(founded).post("/v1/consortia").then().statusCode(400);
            String id = Coalitions.open(Coalitions.spacelab(), "ITA");
            As.liaison("DEU")
                    .body(Map.of("nation", "ITA"))
                    .post("/v1/consortia/{id}/invitations", id)
                    .then()
                    .statusCode(409);
        });
    }

    @Test
    void aProblemBearsTheIdOfItsTrace() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        As.liaison("DEU")
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .get("/v1/consortia?colour=red")
                .then()
                .statusCode(400)
                .body("traceId", equalTo(trace));
    }
}
