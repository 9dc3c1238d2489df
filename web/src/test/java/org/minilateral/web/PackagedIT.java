package org.minilateral.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.minilateral.web.FakeService.Answer;

/** The packaged web, as a JVM or a native executable runs it: where the two could differ. */
@QuarkusIntegrationTest
class PackagedIT {
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");

    @Test
    void thePagesAndWhatTheyLoadAreInside() {
        var browser = new Browser();
        var page = browser.get("/consortia", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        var script = SCRIPT.matcher(page.body());
        assertThat(script.find()).as(page.body()).isTrue();
        var asset = browser.get(script.group(1));
        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.headers().firstValue("Content-Type").orElseThrow()).contains("javascript");
        assertThat(asset.body()).contains("consortia");
    }

    @Test
    void aPersonSignsInAndReadsAServiceWithTheirToken() {
        Neighbourhood.service().answers(asked -> Answer.json("{\"items\":[]}"));
        var browser = Browser.signedIn();
        assertThat(Browser.json(browser.get("/session")).getString("nation")).isEqualTo("JPN");
        assertThat(browser.get("/api/funding/v1/budgets").body()).isEqualTo("{\"items\":[]}");
        assertThat(Neighbourhood.service().asked())
                .singleElement()
                .satisfies(asked ->
                        assertThat(asked.headers().get("authorization")).startsWith("Bearer "));
    }

    @Test
    void aListBecomesAFile() throws Exception {
        Neighbourhood.service()
                .answers(asked -> Answer.json("{\"items\":[{\"amount\":{\"value\":\"7.50\",\"currency\":\"EUR\"}}]}"));
        var browser = Browser.signedIn();
        assertThat(new String(export(browser, "csv"), StandardCharsets.UTF_8)).contains("7.50,EUR");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(export(browser, "xlsx")))) {
            var row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCellAsNumber(0)).contains(new BigDecimal("7.50"));
        }
    }

    @Test
    void problemsAreToldAsSuch() {
        var answer = new Browser().get("/absent", "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Browser.json(answer).getString("traceId")).hasSize(32);
    }

    private static byte[] export(Browser browser, String format) {
        var columns = new JsonArray()
                .add(new JsonObject()
                        .put("header", "Amount")
                        .put("path", "amount")
                        .put("as", "money"));
        var answer = browser.download("/export?source=/api/funding/v1/budgets&name=budgets&format=" + format
                + "&columns=" + URLEncoder.encode(columns.encode(), StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
