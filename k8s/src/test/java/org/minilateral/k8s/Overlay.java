package org.minilateral.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The objects that one overlay brings to a cluster, as kustomize renders them. */
record Overlay(String name, List<JsonNode> objects) {

    static final Path CHECKOUT = Path.of(System.getProperty("repository.root"));
    static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Map<String, Overlay> RENDERED = new ConcurrentHashMap<>();

    static Overlay of(String name) {
        return RENDERED.computeIfAbsent(name, Overlay::render);
    }

    /** A copy that a test may break. */
    Overlay copy() {
        List<JsonNode> copies = new ArrayList<>();
        objects.forEach(object -> copies.add(object.deepCopy()));
        return new Overlay(name, copies);
    }

    Stream<JsonNode> all(String kind) {
        return objects.stream().filter(object -> object.path("kind").asText().equals(kind));
    }

    Optional<JsonNode> find(String kind, String name) {
        return all(kind)
                .filter(object -> object.at("/metadata/name").asText().equals(name))
                .findFirst();
    }

    JsonNode get(String kind, String name) {
        return find(kind, name).orElseThrow(() -> new AssertionError("There is no " + kind + " " + name));
    }

    List<Pod> pods() {
        return objects.stream().flatMap(Pod::of).toList();
    }

    static String title(JsonNode object) {
        return object.path("kind").asText() + " " + object.at("/metadata/name").asText();
    }

    private static Overlay render(String name) {
        try {
            Process kustomize = new ProcessBuilder("kubectl", "kustomize", "k8s/overlays/" + name)
                    .directory(CHECKOUT.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            List<JsonNode> objects = new ArrayList<>();
            try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(kustomize.getInputStream())) {
                documents.forEachRemaining(objects::add);
            }
            if (kustomize.waitFor() != 0) {
                throw new AssertionError("k8s/overlays/" + name + " can't be rendered; kustomize says why above");
            }
            return new Overlay(name, objects);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (IOException e) {
            return withoutKubectl(name, e);
        }
    }

    private static Overlay withoutKubectl(String name, IOException e) {
        if (e.getMessage().startsWith("Cannot run program")) {
            System.err.println("\n*** kubectl is not on this machine: k8s/overlays/" + name + " IS NOT CHECKED ***\n");
            return Assumptions.abort("kubectl is not on this machine");
        }
        throw new UncheckedIOException(e);
    }
}
