package org.minilateral.stack.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What watches the house asks only for what there is, and whoever is woken finds a page that helps. */
class MonitoringTest {

    private static final Path ROOT = Path.of(System.getProperty("repository.root"));
    private static final Path WATCH = ROOT.resolve("k8s/components/monitoring");
    private static final Path BOOKS = ROOT.resolve("docs/runbooks");

    /** Prometheus' own figure of whether it reached a pod. */
    private static final Set<String> OF_PROMETHEUS = Set.of("up");

    @Test
    void aQueryIsUnderstood() {
        assertThat(new Query("sum by (service) (rate(a_total{status=~\"5..\"}[5m])) / max(b) > 0.01 and c offset 5m")
                        .metrics())
                .containsExactly("a_total", "b", "c");
    }

    @Test
    void everyMetricThatIsWatchedIsToldByAService() throws IOException {
        Set<String> told = new TreeSet<>(OF_PROMETHEUS);
        files(ROOT.resolve("docs/metrics"), ".txt").forEach(file -> told.addAll(lines(file)));
        assertThat(Stream.concat(alerts().map(alert -> alert.get("expr").asText()), panels()))
                .hasSizeGreaterThan(20)
                .allSatisfy(query -> assertThat(new Query(query).metrics())
                        .as(query)
                        .isNotEmpty()
                        .allSatisfy(metric -> assertThat(told).contains(metric)));
    }

    @Test
    void everyAlertNamesAPageThatSaysWhatToLookAtAndWhatToDo() throws IOException {
        Set<String> named = new TreeSet<>();
        alerts().forEach(alert -> {
            String url = alert.at("/annotations/runbook_url").asText();
            Path page = BOOKS.resolve(url.substring(url.lastIndexOf('/') + 1));
            assertThat(page).as(alert.get("alert").asText()).isRegularFile();
            assertThat(lines(page)).contains("## Look", "## Do");
            assertThat(alert.at("/labels/severity").asText()).isIn("critical", "warning");
            assertThat(alert.at("/annotations/summary").asText()).isNotBlank();
            named.add(page.getFileName().toString());
        });
        assertThat(files(BOOKS, ".md").map(page -> page.getFileName().toString()))
                .as("pages of which each is for an alert")
                .containsExactlyInAnyOrderElementsOf(named);
    }

    private static Stream<JsonNode> alerts() throws IOException {
        JsonNode rules = new ObjectMapper(new YAMLFactory())
                .readTree(WATCH.resolve("alerts.yaml").toFile());
        List<JsonNode> alerts = rules.at("/spec/groups").findParents("alert");
        assertThat(alerts).isNotEmpty();
        return alerts.stream();
    }

    private static Stream<String> panels() throws IOException {
        ObjectMapper json = new ObjectMapper();
        return files(WATCH.resolve("dashboards"), ".json").flatMap(file -> {
            try {
                return json.readTree(file.toFile()).get("panels").findValuesAsText("expr").stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static Set<String> lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
