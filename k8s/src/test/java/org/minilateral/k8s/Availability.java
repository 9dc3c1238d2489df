package org.minilateral.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A release, a drained node or a crowd takes no request away. */
final class Availability {

    /** Of PostgreSQL itself, its operator and whoever has to look what is wrong. */
    private static final int RESERVED_CONNECTIONS = 20;

    private final Overlay overlay;
    private final List<String> complaints = new ArrayList<>();

    private Availability(Overlay overlay) {
        this.overlay = overlay;
    }

    static List<String> complaints(Overlay overlay) {
        Availability availability = new Availability(overlay);
        overlay.all("Deployment")
                .filter(deployment -> List.of("service", "web").contains(part(deployment)))
                .forEach(availability::deployment);
        availability.connections();
        return availability.complaints;
    }

    private static String part(JsonNode deployment) {
        return Pod.labels(deployment.at("/spec/template/metadata/labels"))
                .getOrDefault("app.kubernetes.io/component", "");
    }

    private void deployment(JsonNode deployment) {
        String name = deployment.at("/metadata/name").asText();
        JsonNode spec = deployment.path("spec");
        Optional<JsonNode> scaler = overlay.find("HorizontalPodAutoscaler", name);
        int fewest = scaler.map(one -> one.at("/spec/minReplicas").asInt()).orElse(0);
        check(name, scaler.isPresent(), "is not scaled");
        check(
                name,
                !spec.has("replicas"),
                "would lose its replicas with each release: the scaler says how many there are");
        check(name, overlay.name().equals("local") || fewest >= 2, "is gone when one node is");
        check(
                name,
                overlay.find("PodDisruptionBudget", name)
                        .filter(budget -> budget.at("/spec/maxUnavailable").asInt() == 1)
                        .isPresent(),
                "has no budget by which nodes can be drained one pod at a time");
        check(
                name,
                spec.at("/strategy/rollingUpdate/maxUnavailable").asInt(-1) == 0,
                "is taken away before it is replaced");
        check(name, spec.at("/strategy/rollingUpdate/maxSurge").asInt() > 0, "can't be replaced");
        check(name, spec.path("revisionHistoryLimit").asInt() > 0, "can't be rolled back");
        check(
                name,
                spec.at("/template/spec/topologySpreadConstraints").size() == 2,
                "is not spread over nodes and zones");
        Pod pod = Pod.of(deployment).findFirst().orElseThrow();
        JsonNode container = pod.containers().findFirst().orElseThrow();
        int before = container.at("/lifecycle/preStop/sleep/seconds").asInt();
        check(name, before >= 5, "ends while requests are still sent to it");
        check(
                name,
                Pod.stream(container.path("env"))
                        .anyMatch(variable -> variable.path("name").asText().equals("QUARKUS_SHUTDOWN_DELAY")
                                && variable.path("value").asText().equals("5S")),
                "closes kept connections under requests");
        check(
                name,
                spec.at("/template/spec/terminationGracePeriodSeconds").asInt() >= before + 5 + shutdown() + 10,
                "is killed while it still answers");
    }

    /** How many connections there may be when all are scaled up and every workload has one pod more, being replaced. */
    private void connections() {
        int wanted = RESERVED_CONNECTIONS;
        for (JsonNode scaler : overlay.all("HorizontalPodAutoscaler").toList()) {
            boolean service = overlay.find(
                            "Deployment", scaler.at("/spec/scaleTargetRef/name").asText())
                    .map(Availability::part)
                    .filter("service"::equals)
                    .isPresent();
            wanted += service ? (scaler.at("/spec/maxReplicas").asInt() + 1) * pool() : 0;
        }
        for (JsonNode keycloak : overlay.all("Keycloak").toList()) {
            wanted += keycloak.at("/spec/instances").asInt()
                    * keycloak.at("/spec/db/poolMaxSize").asInt(100);
        }
        for (JsonNode size : overlay.all("Deployment")
                .flatMap(Pod::of)
                .flatMap(Pod::containers)
                .flatMap(container -> Pod.stream(container.path("env")))
                .filter(variable -> variable.path("name").asText().equals("KC_DB_POOL_MAX_SIZE"))
                .toList()) {
            wanted += size.path("value").asInt();
        }
        int given = overlay.all("Cluster")
                .map(cluster -> cluster.at("/spec/postgresql/parameters/max_connections")
                        .asInt())
                .findFirst()
                .or(() -> overlay.find("StatefulSet", "database")
                        .map(set ->
                                set.at("/spec/template/spec/containers/0/args").toString())
                        .map(args -> Integer.parseInt(args.replaceFirst(".*max_connections=([0-9]+).*", "$1"))))
                .orElse(100);
        check("The database", wanted <= given, "has " + given + " connections, and " + wanted + " may be wanted");
    }

    private int pool() {
        return overlay.all("ConfigMap")
                .map(map -> map.at("/data/QUARKUS_DATASOURCE_JDBC_MAX_SIZE"))
                .filter(size -> !size.isMissingNode())
                .map(JsonNode::asInt)
                .findFirst()
                .orElseGet(() -> number("quarkus.datasource.jdbc.max-size=(\\d+)"));
    }

    private static int shutdown() {
        return number("quarkus.shutdown.timeout=(\\d+)s");
    }

    private static int number(String pattern) {
        try {
            return Files.readAllLines(Overlay.CHECKOUT.resolve(
                            "platform/src/main/resources/META-INF/microprofile-config.properties"))
                    .stream()
                    .filter(line -> line.matches(pattern))
                    .map(line -> Integer.parseInt(line.replaceFirst(pattern, "$1")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(String name, boolean kept, String complaint) {
        if (!kept) {
            complaints.add(name + " " + complaint);
        }
    }
}
