package org.minilateral.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a running service tells Prometheus on its management port. */
public final class Metrics {

    private static final Pattern SAMPLE = Pattern.compile("^([a-zA-Z_:][a-zA-Z0-9_:]*)[ {]", Pattern.MULTILINE);
    private static final Pattern URI =
            Pattern.compile("^http_server_requests_seconds_count\\{.*uri=\"([^\"]*)\"", Pattern.MULTILINE);

    private Metrics() {}

    /** Every metric that {@code docs/metrics} names for the service, and so may be watched, is really told. */
    public static void assertAsDescribed(String service) {
        Path described = Path.of(System.getProperty("repository.root"), "docs", "metrics", service + ".txt");
        try {
            List<String> promised = Files.readAllLines(described).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            assertThat(names()).containsAll(promised);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever is asked, by whomever, requests are counted under the templates of the description and nothing else. */
    public static void assertBounded() {
        for (int i = 0; i < 20; i++) {
            String junk = UUID.randomUUID().toString();
            given().get("/v1/" + junk);
            given().get("/v1/consortia/" + junk);
            As.liaison("DEU").get("/v1/" + junk);
            As.bearing("x" + junk).get("/v1/consortia/" + junk + "/" + junk);
            As.liaison("DEU").delete("/v1/consortia/" + junk);
            As.liaison("DEU").get("/v1/consortia/" + junk + "?" + junk + "=1");
        }
        assertThat(URI.matcher(scraped()).results().map(found -> found.group(1)).toList())
                .isNotEmpty()
                .noneMatch(uri -> uri.matches(".*[0-9a-f]{8}-[0-9a-f]{4}-.*"));
    }

    public static String scraped() {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        return given().port(port)
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Set<String> names() {
        return SAMPLE.matcher(scraped())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
