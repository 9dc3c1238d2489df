package org.minilateral.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minilateral.web.Browser;

@QuarkusTest
class PagesTest {
    private final Browser browser = new Browser();

    @Test
    void everyAddressOfTheAppIsTheSamePage() {
        var index = browser.get("/", "Accept", "text/html").body();
        assertThat(index).contains("<title>Minilateral</title>");
        for (var path : List.of("/index.html", "/consortia", "/consortia/1/decisions?state=OPEN", "/signed-out")) {
            var answer = browser.get(path, "Accept", "text/html,application/xhtml+xml");
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).isEqualTo(index);
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        }
    }

    @Test
    void whatIsNoPageIsNotFound() {
        for (var answer : List.of(
                browser.get("/consortia", "Accept", "application/json"),
                browser.get("/absent.js", "Accept", "text/html"),
                browser.get("/assets/absent", "Accept", "text/html"),
                browser.get("/api", "Accept", "application/json"),
                browser.write("POST", "/consortia", "{}"))) {
            assertThat(answer.statusCode()).isIn(404, 405);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(Browser.json(answer).getString("traceId")).isNotBlank();
        }
    }

    @Test
    void thePageIsAskedForEachTimeAndSentWhenItHasChanged() {
        var page = browser.get("/", "Accept", "text/html");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
        var tag = page.headers().firstValue("ETag").orElseThrow();
        assertThat(browser.get("/web", "Accept", "text/html", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(browser.get("/web", "Accept", "text/html", "If-None-Match", "\"another\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(page.headers().firstValue("Last-Modified")).isEmpty();
    }

    @Test
    void filesWhoseNameChangesWithTheirContentAreKeptForever() {
        var asset = browser.get("/assets/test-0a1b2c.js");
        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(browser.get("/assets/gone-0a1b2c.js").headers().firstValue("Cache-Control"))
                .as("what is not there may come")
                .isNotEqualTo(asset.headers().firstValue("Cache-Control"));
    }

    @Test
    void everyAnswerTellsTheBrowserWhatItMayDo() {
        for (var path :
                List.of("/", "/assets/test-0a1b2c.js", "/session", "/api/funding/v1/x", "/absent.js", "/sign-in")) {
            var headers = browser.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe", "http");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).isPresent();
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
        }
    }
}
