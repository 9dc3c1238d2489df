package org.minilateral.web.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minilateral.web.Browser;
import org.minilateral.web.FakeService.Answer;
import org.minilateral.web.Neighbourhood;

@QuarkusTest
class RelayTest {
    private final Browser browser = Browser.signedIn();

    @BeforeEach
    void aServiceThatAnswers() {
        Neighbourhood.service().answers(asked -> Answer.json("{\"seen\":true}"));
    }

    @Test
    void aRequestReachesTheServiceWithTheTokenOfTheSession() {
        var answer = browser.get("/api/funding/v1/consortia?name=a%26b&limit=2", "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"seen\":true}");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        var asked = Neighbourhood.service().asked().getFirst();
        assertThat(asked.method()).isEqualTo("GET");
        assertThat(asked.uri()).isEqualTo("/v1/consortia?name=a%26b&limit=2");
        var token = asked.headers().get("authorization");
        assertThat(token).startsWith("Bearer ");
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        assertThat(claims).contains("\"preferred_username\":\"jpn.liaison\"");
    }

    @Test
    void onlyWhatTheServiceNeedsIsPassedOn() {
        browser.get(
                "/api/funding/v1/consortia",
                "Accept",
                "text/csv",
                "Accept-Language",
                "de",
                "If-None-Match",
                "\"1\"",
                "Authorization",
                "Bearer another",
                "X-Forwarded-For",
                "10.0.0.1",
                "baggage",
                "nation=DEU",
                "X-Minilateral",
                "1",
                "Referer",
                "https://example.org/");
        var headers = Neighbourhood.service().asked().getFirst().headers();
        assertThat(headers)
                .containsEntry("accept", "text/csv")
                .containsEntry("accept-language", "de")
                .containsEntry("if-none-match", "\"1\"");
        assertThat(headers.get("authorization")).isNotEqualTo("Bearer another");
        assertThat(headers.keySet())
                .doesNotContain("cookie", "baggage", "x-forwarded-for", "x-minilateral", "referer", "user-agent");
    }

    @Test
    void aChangeIsCarriedWithItsBodyAndItsAnswerComesBack() {
        Neighbourhood.service()
                .answers(asked -> new Answer(
                        201,
                        Map.of(
                                "Content-Type",
                                "application/json",
                                "ETag",
                                "\"7\"",
                                "Location",
                                "http://inside:8083/v1/calls/1?x=y",
                                "Idempotent-Replayed",
                                "true",
                                "Set-Cookie",
                                "a=b",
                                "Server",
                                "inside"),
                        asked.body()));
        var body = "{\"reason\":\"" + "é".repeat(300_000) + "\"}";
        var answer = browser.send(
                "/api/funding/v1/calls",
                new String[] {
                    "X-Minilateral",
                    "1",
                    "Sec-Fetch-Site",
                    "same-origin",
                    "Content-Type",
                    "application/json",
                    "Idempotency-Key",
                    "k1",
                    "If-Match",
                    "\"6\""
                },
                "POST",
                body);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
        assertThat(answer.headers().firstValue("Location")).contains("/api/funding/v1/calls/1?x=y");
        assertThat(answer.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(answer.headers().map()).doesNotContainKeys("server");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("a="));
        assertThat(Neighbourhood.service().asked().getFirst().headers())
                .containsEntry("idempotency-key", "k1")
                .containsEntry("if-match", "\"6\"");
    }

    @Test
    void refusalsOfTheServiceComeBackAsTheyAre() {
        Neighbourhood.service()
                .answers(asked -> new Answer(
                        404, Map.of("Content-Type", "application/problem+json"), "{\"code\":\"not-found\"}"));
        var answer = browser.get("/api/funding/v1/calls/1");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).isEqualTo("{\"code\":\"not-found\"}");

        Neighbourhood.service().answers(asked -> new Answer(304, Map.of("ETag", "\"1\""), ""));
        assertThat(browser.get("/api/funding/v1/calls/1").statusCode()).isEqualTo(304);
        Neighbourhood.service().answers(asked -> new Answer(204, Map.of(), ""));
        assertThat(browser.write("DELETE", "/api/funding/v1/calls/1", null).statusCode())
                .isEqualTo(204);
    }

    @Test
    void aChangeThatAnotherSiteCouldHaveAskedForIsRefused() {
        for (var method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            assertRefused(method, "header-missing", "Content-Type", "application/json");
            assertRefused(method, "cross-site", "X-Minilateral", "1", "Sec-Fetch-Site", "cross-site");
            assertRefused(method, "cross-site", "X-Minilateral", "1", "Sec-Fetch-Site", "same-site");
            assertRefused(method, "cross-site", "X-Minilateral", "1", "Sec-Fetch-Site", "none");
        }
        assertThat(Neighbourhood.service().asked()).isEmpty();
        var preflight = browser.send(
                "/api/funding/v1/calls",
                new String[] {"Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "x-minilateral"
                },
                "OPTIONS",
                null);
        assertThat(preflight.statusCode()).isEqualTo(405);
        assertThat(preflight.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
    }

    @Test
    void noPathLeadsToWhatTheServiceKeepsForItself() {
        for (var path : new String[] {"q/metrics", "v1/%2e%2e/q/metrics", "v1/a%2f..%2fq", "v1//q", "swagger-ui"}) {
            var answer = browser.get("/api/funding/" + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(Browser.json(answer).getString("code")).isEqualTo("not-found");
        }
        assertThat(browser.get("/api/treasury/v1/calls").statusCode()).isEqualTo(404);
        assertThat(Neighbourhood.service().asked()).isEmpty();
    }

    @Test
    void aServiceThatIsDownIsToldWithinTwoSeconds() {
        var began = Instant.now();
        var answer = browser.get(
                "/api/project/v1/projects", "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(2));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(Browser.json(answer))
                .isEqualTo(new JsonObject()
                        .put("type", "urn:minilateral:problem:unavailable")
                        .put("title", "Service Unavailable")
                        .put("status", 503)
                        .put("detail", "The project service can't be reached now; try again.")
                        .put("instance", "/api/project/v1/projects")
                        .put("code", "unavailable")
                        .put("traceId", "0af7651916cd43dd8448eb211c80319c"));
        assertThat(browser.get("/session").statusCode())
                .as("the session goes on")
                .isEqualTo(200);
    }

    private void assertRefused(String method, String code, String... headers) {
        var answer = browser.send("/api/funding/v1/calls", headers, method, "{}");
        assertThat(answer.statusCode()).as(method).isEqualTo(403);
        assertThat(Browser.json(answer).getString("code")).isEqualTo(code);
    }
}
