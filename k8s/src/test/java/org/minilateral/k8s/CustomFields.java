package org.minilateral.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/**
 * The objects of operators, for which there is no typed model to be had: {@code custom-fields.yaml} lists the fields that
 * we use and their types as the operators describe them. What stands there was read from their references by us, so a
 * mistake in reading is not found here; a slip of the pen is.
 */
final class CustomFields {

    private static final JsonNode KNOWN = known();

    private CustomFields() {}

    static Stream<String> complaints(String kind, JsonNode object) {
        if (!KNOWN.has(kind)) {
            return Stream.of(Overlay.title(object) + ": nothing is known of " + kind);
        }
        return differences(Overlay.title(object) + " spec", KNOWN.get(kind), object.path("spec"));
    }

    private static Stream<String> differences(String at, JsonNode known, JsonNode used) {
        if (known.isTextual()) {
            return fits(known.asText(), used) ? Stream.empty() : Stream.of(at + " is no " + known.asText());
        }
        if (known.isArray()) {
            return used.isArray()
                    ? Pod.stream(used).flatMap(element -> differences(at + "[]", known.get(0), element))
                    : Stream.of(at + " is no list");
        }
        if (!used.isObject()) {
            return Stream.of(at + " is no object");
        }
        return used.properties().stream().flatMap(field -> {
            JsonNode type = known.has(field.getKey()) ? known.get(field.getKey()) : known.path("*");
            String place = at + "." + field.getKey();
            return type.isMissingNode()
                    ? Stream.of(place + " is not known")
                    : differences(place, type, field.getValue());
        });
    }

    private static boolean fits(String type, JsonNode used) {
        return switch (type) {
            case "string" -> used.isTextual();
            case "integer" -> used.isIntegralNumber();
            case "boolean" -> used.isBoolean();
            case "anything" -> true;
            default -> used.isTextual() && Stream.of(type.split("\\|")).anyMatch(used.asText()::equals);
        };
    }

    private static JsonNode known() {
        try (var file = CustomFields.class.getResourceAsStream("custom-fields.yaml")) {
            return Overlay.YAML.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
