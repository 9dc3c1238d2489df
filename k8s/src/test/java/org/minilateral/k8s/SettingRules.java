package org.minilateral.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the programs have to be told is told, ports and addresses agree, and nothing secret is written down. */
final class SettingRules {

    private static final Path DEFAULTS = Path.of("platform/src/main/resources/META-INF/microprofile-config.properties");
    private static final Path OWN = Path.of("src/main/resources/application.properties");
    private static final Pattern ASKED = Pattern.compile("\\$\\{(minilateral\\.[a-z.-]+)}");
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|_KEY|TOKEN)");

    private final Overlay overlay;
    private final List<String> complaints = new ArrayList<>();

    private SettingRules(Overlay overlay) {
        this.overlay = overlay;
    }

    static List<String> complaints(Overlay overlay) {
        SettingRules rules = new SettingRules(overlay);
        for (String module : List.of("consortium-service", "project-service", "funding-service", "web")) {
            rules.module(module);
        }
        overlay.pods().forEach(rules::nothingSecret);
        return rules.complaints;
    }

    private void module(String module) {
        Pod pod = overlay.pods().stream()
                .filter(one -> one.name().equals(module))
                .findFirst()
                .orElseThrow();
        pod.allContainers().forEach(container -> {
            Map<String, String> told = told(container);
            missing(module, told)
                    .forEach(setting -> complaints.add(
                            module + " (" + container.path("name").asText() + ") is not told " + setting));
            told.forEach((name, value) -> address(module, name, value));
            Pod.stream(container.path("ports")).forEach(port -> {
                String setting =
                        port.path("name").asText().equals("http") ? "QUARKUS_HTTP_PORT" : "QUARKUS_MANAGEMENT_PORT";
                if (!port.path("containerPort").asText().equals(told.get(setting))) {
                    complaints.add(
                            module + " opens " + port.path("containerPort") + ", and is told " + told.get(setting));
                }
            });
        });
    }

    /** Variables by name; the value is empty where it comes from a Secret. */
    private Map<String, String> told(JsonNode container) {
        Map<String, String> told = new HashMap<>();
        Pod.stream(container.path("envFrom"))
                .flatMap(source -> overlay
                        .find("ConfigMap", source.at("/configMapRef/name").asText())
                        .stream())
                .forEach(map -> map.path("data")
                        .properties()
                        .forEach(entry ->
                                told.put(entry.getKey(), entry.getValue().asText())));
        Pod.stream(container.path("env")).forEach(variable -> {
            JsonNode reference = variable.at("/valueFrom/configMapKeyRef");
            String value = reference.isMissingNode()
                    ? variable.path("value").asText()
                    : overlay.find("ConfigMap", reference.path("name").asText())
                            .map(map -> map.path("data")
                                    .path(reference.path("key").asText())
                                    .asText())
                            .orElse("");
            told.put(variable.path("name").asText(), value);
        });
        return told;
    }

    /** Every setting of ours that the properties refer to without a default, and that nothing sets. */
    private Set<String> missing(String module, Map<String, String> told) {
        Path own = Path.of(module).resolve(OWN);
        // The pages keep no data and stand on nothing that the services share.
        List<String> lines = module.equals("web") ? lines(own) : lines(DEFAULTS, own);
        Set<String> set = new HashSet<>();
        lines.forEach(line -> set.add(line.substring(0, line.indexOf('='))));
        Set<String> missing = new HashSet<>();
        for (String line : lines) {
            String key = line.substring(0, line.indexOf('=')).replaceFirst("^%prod\\.", "");
            var asked = ASKED.matcher(line);
            while (asked.find() && !told.containsKey(variable(key))) {
                if (!set.contains(asked.group(1)) && !told.containsKey(variable(asked.group(1)))) {
                    missing.add(variable(asked.group(1)));
                }
            }
        }
        // Asked for by a settings interface alone.
        if (module.equals("funding-service") && !told.containsKey("MINILATERAL_SEAL_KEY_FILE")) {
            missing.add("MINILATERAL_SEAL_KEY_FILE");
        }
        return missing;
    }

    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static List<String> lines(Path... files) {
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            Path path = Overlay.CHECKOUT.resolve(file);
            try {
                if (Files.exists(path)) {
                    lines.addAll(Files.readAllLines(path).stream()
                            .filter(line -> line.contains("=") && !line.startsWith("#"))
                            .filter(line -> !line.startsWith("%") || line.startsWith("%prod."))
                            .toList());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lines;
    }

    /** An address inside of the house leads to a Service of ours or of an operator, at a port that it has. */
    private void address(String module, String name, String value) {
        if (!name.startsWith("MINILATERAL_") || !value.contains("://")) {
            return;
        }
        URI address = URI.create(value.replaceFirst("^jdbc:", ""));
        boolean outside = address.getHost().contains(".") || address.getHost().equals("localhost");
        boolean leads =
                switch (address.getHost()) {
                    case "keycloak-service" -> address.getPort() == 8080;
                    case "database-rw" -> address.getPort() == 5432;
                    default ->
                        overlay.find("Service", address.getHost())
                                .filter(service -> Pod.stream(service.at("/spec/ports"))
                                        .anyMatch(port -> port.path("port").asInt() == address.getPort()))
                                .isPresent();
                };
        if (!outside && !leads) {
            complaints.add(module + " is told by " + name + " to go where nobody is: " + value);
        }
    }

    private void nothingSecret(Pod pod) {
        pod.allContainers()
                .flatMap(container -> Pod.stream(container.path("env")))
                .filter(variable -> variable.has("value"))
                .map(variable -> variable.path("name").asText())
                .filter(name -> SECRET.matcher(name).matches())
                .forEach(name -> complaints.add(pod.owner() + " has a secret written down: " + name));
    }
}
