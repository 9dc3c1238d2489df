package org.minilateral.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.Metrics;
import org.minilateral.web.FakeService.Answer;

@QuarkusTest
class SeenFromOutsideTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String CALLER = "b7ad6b7169203331";
    private static final Pattern URI =
            Pattern.compile("^http_server_requests_seconds_count\\{.*uri=\"([^\"]*)\"", Pattern.MULTILINE);

    private final Browser browser = Browser.signedIn();

    @BeforeEach
    void aServiceThatAnswers() {
        Neighbourhood.service().answers(asked -> Answer.json("{\"items\":[{\"name\":\"a\"}]}"));
    }

    @Test
    void everyMetricThatIsDescribedIsTold() {
        browser.get("/session");
        Metrics.assertAsDescribed("web");
    }

    @Test
    void requestsAreCountedByTheirDoorWhateverIsAskedFor() {
        for (int i = 0; i < 5; i++) {
            var junk = UUID.randomUUID().toString();
            browser.get("/api/funding/v1/" + junk);
            browser.get("/api/" + junk + "/v1/calls");
            browser.get("/" + junk, "Accept", "text/html");
            browser.get("/assets/" + junk);
            browser.get("/session/" + junk + "?" + junk + "=1");
        }
        var uris = URI.matcher(Metrics.scraped())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(uris)
                .contains("/api/funding", "none", "page", "/assets", "/session")
                .isSubsetOf(
                        "/api/consortium",
                        "/api/project",
                        "/api/funding",
                        "none",
                        "page",
                        "/assets",
                        "/session",
                        "/sign-in",
                        "/sign-out",
                        "/signed-out",
                        "/back-channel-logout",
                        "/export");
    }

    @Test
    void theServiceSeesTheCallersTraceAndTheWebBetweenThem() {
        browser.get("/api/funding/v1/calls", "traceparent", traceparent("00"));
        assertThat(handedOn()).matches("00-" + TRACE + "-[0-9a-f]{16}-00").doesNotContain(CALLER);
    }

    @Test
    void aRequestThatBringsNoTraceBeginsOne() {
        browser.get("/api/funding/v1/calls");
        var first = handedOn();
        Neighbourhood.service().answers(asked -> Answer.json("{}"));
        browser.get("/api/funding/v1/calls");
        assertThat(first).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
        assertThat(handedOn().substring(3, 35)).isNotEqualTo(first.substring(3, 35));
    }

    @Test
    void anExportIsPartOfTheTraceToo() {
        browser.get(
                "/export?source=/api/funding/v1/calls&format=csv"
                        + "&columns=%5B%7B%22header%22:%22Name%22,%22path%22:%22name%22%7D%5D",
                "traceparent", traceparent("00"));
        assertThat(handedOn()).matches("00-" + TRACE + "-[0-9a-f]{16}-00").doesNotContain(CALLER);
    }

    @Test
    void aProblemBearsTheIdOfItsTrace() {
        var answer = browser.get("/api/funding/q/metrics", "traceparent", traceparent("00"));
        assertThat(Browser.json(answer).getString("traceId")).isEqualTo(TRACE);
    }

    private static String traceparent(String flags) {
        return "00-" + TRACE + "-" + CALLER + "-" + flags;
    }

    private static String handedOn() {
        return Neighbourhood.service().asked().getFirst().headers().get("traceparent");
    }
}
