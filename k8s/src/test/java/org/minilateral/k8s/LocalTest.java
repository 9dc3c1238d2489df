package org.minilateral.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The overlay that a person tries on a laptop, and a build on a small machine. */
class LocalTest {

    private final Overlay local = Overlay.of("local");

    @Test
    void itFitsBesideOtherThings() {
        assertThat(requested("cpu")).isLessThanOrEqualTo(new BigDecimal("2"));
        assertThat(requested("memory")).isLessThanOrEqualTo(new BigDecimal(4L << 30));
    }

    /** An init container has gone when the others start; the larger of the two counts, as for the scheduler. */
    private BigDecimal requested(String resource) {
        return local.pods().stream()
                .map(pod -> sum(pod.containers(), resource)
                        .max(Pod.stream(pod.spec().path("initContainers"))
                                .map(container -> amount(container, resource))
                                .reduce(BigDecimal.ZERO, BigDecimal::max)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(Stream<JsonNode> containers, String resource) {
        return containers.map(container -> amount(container, resource)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(JsonNode container, String resource) {
        return new Quantity(container.at("/resources/requests/" + resource).asText()).getNumericalAmount();
    }

    @Test
    void itRunsTheVersionsThatTheJourneysRun() throws IOException {
        String pom = Files.readString(Overlay.CHECKOUT.resolve("pom.xml"));
        assertThat(images("quay.io/keycloak/keycloak:").toList())
                .isNotEmpty()
                .allSatisfy(tag -> assertThat(pom).contains("<keycloak.version>" + tag + "<"));
        assertThat(images("postgres:").toList())
                .isNotEmpty()
                .allSatisfy(tag -> assertThat(pom).contains("<postgres.version>" + tag + "."));
    }

    private Stream<String> images(String name) {
        return local.pods().stream()
                .flatMap(Pod::allContainers)
                .map(container -> container.path("image").asText())
                .filter(image -> image.startsWith(name))
                .map(image -> image.substring(name.length()));
    }
}
