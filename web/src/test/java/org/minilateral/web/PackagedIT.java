package org.minilateral.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minilateral.web.FakeService.Answer;

/** The packaged program, as a JVM or a native executable runs it: where the two could differ. */
@QuarkusIntegrationTest
class PackagedIT {
    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"");

    private final Browser browser = Browser.signedIn();

    @BeforeEach
    void aServiceThatAnswers() {
        Neighbourhood.service().answers(asked -> Answer.json("""
                {"items":[{"name":"Küche","amount":{"currency":"JPY","value":"-500"},"on":"2026-04-01",
                  "at":"2026-04-02T08:30:15Z"}]}"""));
    }

    @Test
    void whoSignedInIsKnown() {
        var session = browser.get("/session");
        assertThat(session.statusCode()).isEqualTo(200);
        assertThat(session.body()).contains("jpn.liaison", "JPN");
        assertThat(new Browser().get("/api/funding/v1/calls").statusCode()).isEqualTo(499);
    }

    @Test
    void whatIsAskedOfAServiceIsRelayed() {
        assertThat(browser.get("/api/funding/v1/calls").body()).contains("Küche");
        assertThat(Neighbourhood.service().asked().getFirst().headers().get("authorization"))
                .startsWith("Bearer ");
        var refused = browser.get("/api/funding/q/metrics");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(Browser.json(refused).getString("traceId")).matches("[0-9a-f]{32}");
    }

    @Test
    void aListIsExportedForProgramsAndForPeople() throws IOException {
        assertThat(new String(export("csv"), StandardCharsets.UTF_8)).isEqualTo("""
                Name,Amount,Amount currency,On,At\r
                Küche,-500,JPY,2026-04-01,2026-04-02T08:30:15Z\r
                """);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(export("xlsx")))) {
            var row = book.getFirstSheet().read().get(1);
            assertThat(row.getCellText(0)).isEqualTo("Küche");
            assertThat(row.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("-500");
            assertThat(row.getCellAsDate(4).orElseThrow()).isEqualTo("2026-04-02T08:30:15");
        }
    }

    @Test
    void thePageComesWithEveryFileThatItNames() {
        var page = browser.get("/consortia", "Accept", "text/html");
        assertThat(page.statusCode()).as("built with its pages").isEqualTo(200);
        assertThat(page.body()).contains("<title>Minilateral</title>");
        assertThat(FILE.matcher(page.body()).results()).isNotEmpty().allSatisfy(file -> {
            var answer = browser.get(file.group(1));
            assertThat(answer.statusCode()).as(file.group(1)).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        });
    }

    private byte[] export(String format) {
        var columns = new JsonArray()
                .add(column("Name", "name", null))
                .add(column("Amount", "amount", "money"))
                .add(column("On", "on", null))
                .add(column("At", "at", null));
        var answer = browser.download("/export?source=%2Fapi%2Ffunding%2Fv1%2Fcalls&name=calls&format=" + format
                + "&columns=" + URLEncoder.encode(columns.encode(), StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static JsonObject column(String header, String path, String as) {
        var column = new JsonObject().put("header", header).put("path", path);
        return as == null ? column : column.put("as", as);
    }
}
