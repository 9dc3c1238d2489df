package org.minilateral.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What will run.
 *
 * @param owner the object that makes it, such as {@code Deployment web}
 */
record Pod(String owner, Map<String, String> labels, JsonNode spec) {

    /** The pods that this object's controller makes from a template of ours. */
    static Stream<Pod> of(JsonNode object) {
        return switch (object.path("kind").asText()) {
            case "Deployment", "StatefulSet", "DaemonSet", "Job" ->
                Stream.of(from(object, object.at("/spec/template")));
            case "CronJob" -> Stream.of(from(object, object.at("/spec/jobTemplate/spec/template")));
            default -> Stream.empty();
        };
    }

    private static Pod from(JsonNode object, JsonNode template) {
        return new Pod(Overlay.title(object), labels(template.at("/metadata/labels")), template.path("spec"));
    }

    static Map<String, String> labels(JsonNode labels) {
        Map<String, String> map = new TreeMap<>();
        labels.properties()
                .forEach(label -> map.put(label.getKey(), label.getValue().asText()));
        return map;
    }

    String name() {
        return owner.substring(owner.indexOf(' ') + 1);
    }

    /** Those that go on running. */
    Stream<JsonNode> containers() {
        return stream(spec.path("containers"));
    }

    Stream<JsonNode> allContainers() {
        return Stream.concat(stream(spec.path("initContainers")), containers());
    }

    boolean runsToItsEnd() {
        return owner.startsWith("Job ") || owner.startsWith("CronJob ");
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
