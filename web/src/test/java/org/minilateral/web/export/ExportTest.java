package org.minilateral.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.minilateral.web.Browser;
import org.minilateral.web.FakeService.Answer;
import org.minilateral.web.FakeService.Asked;
import org.minilateral.web.Neighbourhood;

@QuarkusTest
class ExportTest {
    private static final String COLUMNS = new JsonArray()
            .add(column("Number", "number", null))
            .add(column("Amount", "amount", "money"))
            .add(column("On", "period.from", null))
            .add(column("Recorded", "recordedAt", null))
            .add(column("Nations", "nations", null))
            .add(column("Reason", "reason", null))
            .add(column("Reference", "reference", "text"))
            .encode();

    private final Browser browser = Browser.signedIn();

    @Test
    void aListBecomesTextForPrograms() {
        Neighbourhood.service().answers(ExportTest::journal);
        var answer = export("csv", "/api/funding/v1/journal?state=POSTED", COLUMNS);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"journal.csv\"");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(text(answer)).isEqualTo("""
                Number,Amount,Amount currency,On,Recorded,Nations,Reason,Reference\r
                JE-1,1234567.80,EUR,2026-04-01,2026-04-02T08:30:15Z,"DEU, FRA","'=HYPERLINK(""x"")",2026-04-01\r
                JE-2,-500,JPY,,,,"Küche, ""Labor\""",0012\r
                JE-3,12345678901234.56,USD,2026-04-03,,JPN,'+1,\r
                JE-4,,,,,,'\t-1,-5\r
                """);
        assertThat(Neighbourhood.service().asked())
                .extracting(Asked::uri)
                .containsExactly("/v1/journal?state=POSTED", "/v1/journal?state=POSTED&limit=200&cursor=p2%3D");
        assertThat(Neighbourhood.service().asked())
                .allSatisfy(asked ->
                        assertThat(asked.headers().get("authorization")).startsWith("Bearer "));
    }

    @Test
    void aListBecomesASpreadsheetWithRealNumbersAndDates() throws Exception {
        Neighbourhood.service().answers(ExportTest::journal);
        var rows = rows(export("xlsx", "/api/funding/v1/journal", COLUMNS));
        assertThat(rows.getFirst().getCellText(2)).isEqualTo("Amount currency");
        var first = rows.get(1);
        assertThat(first.getCellAsNumber(1)).contains(new BigDecimal("1234567.80"));
        assertThat(first.getCell(1).getDataFormatString()).isEqualTo("#,##0.00");
        assertThat(first.getCellText(2)).isEqualTo("EUR");
        assertThat(first.getCellAsDate(3)).contains(LocalDateTime.parse("2026-04-01T00:00:00"));
        assertThat(first.getCellAsDate(4)).contains(LocalDateTime.parse("2026-04-02T08:30:15"));
        assertThat(first.getCellText(5)).isEqualTo("DEU, FRA");
        assertThat(first.getCell(6).getFormula()).isNull();
        assertThat(first.getCellText(6)).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(first.getCellAsString(7)).contains("2026-04-01");
        assertThat(rows.get(2).getCellAsNumber(1)).contains(new BigDecimal("-500"));
        assertThat(rows.get(2).getCell(1).getDataFormatString()).isEqualTo("#,##0");
        assertThat(rows.get(3).getCellAsString(1))
                .as("more digits than a spreadsheet keeps")
                .contains("12345678901234.56");
    }

    @Test
    void aPlainListAndAListInsideAnAnswerAreExportedToo() {
        var columns = new JsonArray().add(column("Nation", "nation", null)).encode();
        Neighbourhood.service().answers(asked -> Answer.json("[{\"nation\":\"DEU\"},{\"nation\":\"FRA\"}]"));
        assertThat(text(export("csv", "/api/funding/v1/scale", columns))).isEqualTo("Nation\r\nDEU\r\nFRA\r\n");
        Neighbourhood.service().answers(asked -> Answer.json("{\"statement\":{\"lines\":[{\"nation\":\"JPN\"}]}}"));
        assertThat(text(export("csv", "/api/funding/v1/statement", columns, "&items=statement.lines")))
                .isEqualTo("Nation\r\nJPN\r\n");
    }

    @Test
    void theRowsOfAScreenAreExportedInItsOrder() {
        Neighbourhood.service()
                .answers(asked -> Answer.json(
                        asked.uri().contains("cursor")
                                ? "{\"items\":[{\"id\":\"c\",\"n\":3}]}"
                                : "{\"items\":[{\"id\":\"a\",\"n\":1},{\"id\":\"b\",\"n\":2}],\"nextCursor\":\"p2\"}"));
        var wish = new JsonObject()
                .put("source", "/api/funding/v1/journal")
                .put("format", "csv")
                .put("name", "journal")
                .put("columns", new JsonArray().add(column("N", "n", null)))
                .put("chosen", new JsonArray().add("c").add("gone").add("a"));
        var answer = browser.write("POST", "/export", wish.encode());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("N\r\n3\r\n1\r\n");
        assertThat(browser.write(
                                "POST",
                                "/export",
                                wish.put("chosen", new JsonArray()).encode())
                        .body())
                .contains("chosen-invalid");
        assertThat(browser.send("/export", new String[0], "POST", wish.encode()).statusCode())
                .as("asked for by another site's form")
                .isEqualTo(403);
    }

    @Test
    void moreRowsThanOneCanHandleAreRefusedAndNotCutOff() {
        Neighbourhood.service()
                .answers(asked -> Answer.json(new JsonObject()
                        .put(
                                "items",
                                new JsonArray(IntStream.range(0, 200)
                                        .mapToObj(i -> Map.of("n", i))
                                        .toList()))
                        .put(
                                "nextCursor",
                                "after" + Neighbourhood.service().asked().size())
                        .encode()));
        var answer = export(
                "csv",
                "/api/funding/v1/journal",
                new JsonArray().add(column("N", "n", null)).encode());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("export-too-large", "1000 rows");
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
    }

    @Test
    void aRefusalHalfWayIsToldInsteadOfHalfAFile() {
        Neighbourhood.service()
                .answers(asked -> asked.uri().contains("cursor")
                        ? new Answer(
                                404, Map.of("Content-Type", "application/problem+json"), "{\"code\":\"not-found\"}")
                        : journal(asked));
        var answer = export("xlsx", "/api/funding/v1/journal", COLUMNS);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(text(answer)).isEqualTo("{\"code\":\"not-found\"}");
        assertThat(export("csv", "/api/project/v1/projects", COLUMNS).statusCode())
                .as("a service that is down")
                .isEqualTo(503);
    }

    @Test
    void whatIsNotUnderstoodIsRefusedBeforeAnythingIsAsked() {
        Neighbourhood.service().answers(ExportTest::journal);
        assertRefused("source-invalid", export("csv", "https://example.org/", COLUMNS));
        assertRefused("source-invalid", export("csv", "/api/funding/q/metrics", COLUMNS));
        assertRefused("source-invalid", export("csv", "/api/funding/v1/../q", COLUMNS));
        assertRefused("source-invalid", export("csv", "/api/funding/v1/a?x=\n", COLUMNS));
        assertRefused("format-unknown", export("pdf", "/api/funding/v1/journal", COLUMNS));
        assertRefused("columns-invalid", export("csv", "/api/funding/v1/journal", "[]"));
        assertRefused("columns-invalid", export("csv", "/api/funding/v1/journal", "[null]"));
        assertRefused("columns-invalid", export("csv", "/api/funding/v1/journal", "{"));
        assertRefused("columns-invalid", export("csv", "/api/funding/v1/journal", "[{\"header\":\"a\"}]"));
        assertRefused(
                "columns-invalid",
                export(
                        "csv",
                        "/api/funding/v1/journal",
                        new JsonArray().add(column("A", "a", "formula")).encode()));
        assertRefused(
                "name-invalid",
                browser.download("/export?source=%2Fapi%2Ffunding%2Fv1%2Fjournal&format=csv&name="
                        + encoded("a\"\r\nX: y") + "&columns=" + encoded(COLUMNS)));
        assertThat(Neighbourhood.service().asked()).isEmpty();
    }

    private static Answer journal(Asked asked) {
        return Answer.json(asked.uri().contains("cursor=p2") ? """
                {"items":[{"number":"JE-3","amount":{"currency":"USD","value":"12345678901234.56"},"period":{"from":"2026-04-03"},
                  "nations":["JPN"],"reason":"+1"},{"number":"JE-4","reason":"\\t-1","reference":"-5"}],"nextCursor":null}""" : """
                {"items":[{"number":"JE-1","amount":{"currency":"EUR","value":"1234567.80"},"period":{"from":"2026-04-01"},
                  "recordedAt":"2026-04-02T08:30:15Z","nations":["DEU","FRA"],"reason":"=HYPERLINK(\\"x\\")","reference":"2026-04-01"},
                 {"number":"JE-2","amount":{"currency":"JPY","value":"-500"},"reason":"Küche, \\"Labor\\"","reference":"0012"}],
                 "nextCursor":"p2="}""");
    }

    private HttpResponse<byte[]> export(String format, String source, String columns, String... more) {
        return browser.download("/export?source=" + encoded(source) + "&format=" + format + "&name=journal&columns="
                + encoded(columns) + String.join("", more));
    }

    private static void assertRefused(String code, HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(new JsonObject(text(answer)).getString("code")).isEqualTo(code);
    }

    private static List<Row> rows(HttpResponse<byte[]> answer) throws Exception {
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
        try (var book =
                new ReadableWorkbook(new ByteArrayInputStream(answer.body()), new ReadingOptions(true, false))) {
            return book.getFirstSheet().openStream().collect(Collectors.toList());
        }
    }

    private static JsonObject column(String header, String path, String as) {
        var column = new JsonObject().put("header", header).put("path", path);
        return as == null ? column : column.put("as", as);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
