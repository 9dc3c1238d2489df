package org.minilateral.project;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Metrics;
import org.minilateral.testkit.Secrecy;

@QuarkusTest
class SeenFromOutsideTest {

    @Inject
    ConsortiumNews news;

    @Test
    void everyMetricThatIsDescribedIsTold() {
        Work.project(news.consortium("AUS", "GBR"), "AUS", "GBR");
        As.liaison("AUS").get("/v1/projects/{id}?colour=red", UUID.randomUUID());
        Metrics.assertAsDescribed("project-service");
    }

    @Test
    void theNumberOfSeriesIsBounded() {
        Metrics.assertBounded();
    }

    @Test
    void whatPeopleWriteIsInNoLog() {
        UUID consortium = news.consortium("DEU", "GBR");
        Secrecy.assertNothingLogged(secret -> {
            Map<String, Object> proposal = Work.proposal("DEU", "GBR");
            proposal.put("name", secret);
            proposal.put("summary", secret + "\u0000");
            Work.manager("DEU")
                    .body(proposal)
                    .post("/v1/consortia/{id}/projects", consortium)
                    .then()
                    .statusCode(400);
        });
    }

    @Test
    void aProblemBearsTheIdOfItsTrace() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        As.liaison("AUS")
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .get("/v1/projects/{id}?colour=red", UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("traceId", equalTo(trace));
    }
}
