package org.minilateral.k8s;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who has to speak to whom; whatever else a policy allows is a mistake. */
final class Arrows {

    private static final List<String> SERVICES = List.of("consortium-service", "project-service", "funding-service");
    private static final String WEB = "web";
    private static final String IDENTITY = "keycloak";
    private static final String DATABASE = "database";
    private static final String TELEMETRY = "telemetry";

    private Arrows() {}

    static Set<String> of(String overlay) {
        return Stream.of(house(), overlay.equals("local") ? local() : production())
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> house() {
        Set<String> arrows = new TreeSet<>();
        for (String service : SERVICES) {
            // Each follows the feeds of the two others; one label names all three, so itself too.
            SERVICES.forEach(other -> arrows.add(arrow(service, other, "8080")));
            arrows.add(arrow(WEB, service, "8080"));
            arrows.add(arrow(service, IDENTITY, "8080"));
            arrows.add(arrow(service, DATABASE, "5432"));
        }
        arrows.add(arrow(WEB, IDENTITY, "8080"));
        // Who logged out.
        arrows.add(arrow(IDENTITY, WEB, "8080"));
        arrows.add(arrow(IDENTITY, DATABASE, "5432"));
        all().forEach(one -> arrows.addAll(names(one)));
        return arrows;
    }

    private static Set<String> local() {
        Set<String> arrows = new TreeSet<>(names("example-accounts"));
        arrows.add(arrow("example-accounts", IDENTITY, "8080"));
        Stream.concat(SERVICES.stream(), Stream.of(WEB, IDENTITY))
                .forEach(door -> arrows.add(arrow("world", door, "8080")));
        return arrows;
    }

    private static Set<String> production() {
        Set<String> arrows = new TreeSet<>();
        // People come to the pages, systems of member states to the services.
        Stream.concat(SERVICES.stream(), Stream.of(WEB, IDENTITY))
                .forEach(door -> arrows.add(arrow("gateway", door, "8080")));
        Stream.concat(SERVICES.stream(), Stream.of(WEB, IDENTITY))
                .forEach(door -> arrows.add(arrow("monitoring", door, "9000")));
        arrows.add(arrow("monitoring", DATABASE, "9187"));
        // Traces leave by one door only.
        Stream.concat(SERVICES.stream(), Stream.of(WEB))
                .forEach(traced -> arrows.add(arrow(traced, TELEMETRY, "4317")));
        arrows.add(arrow(TELEMETRY, "monitoring", "4317"));
        arrows.addAll(names(TELEMETRY));
        // Replicas of the identity server share their caches.
        arrows.add(arrow(IDENTITY, IDENTITY, "7800"));
        arrows.add(arrow(IDENTITY, IDENTITY, "57800"));
        // Replication, the operator's instructions, the cluster's API and the store of the backups.
        arrows.add(arrow(DATABASE, DATABASE, "5432"));
        arrows.add(arrow(DATABASE, DATABASE, "8000"));
        arrows.add(arrow("database-operator", DATABASE, "5432"));
        arrows.add(arrow("database-operator", DATABASE, "8000"));
        arrows.add(arrow(DATABASE, "world", "443"));
        arrows.add(arrow(DATABASE, "world", "6443"));
        return arrows;
    }

    private static Stream<String> all() {
        return Stream.concat(SERVICES.stream(), Stream.of(WEB, IDENTITY, DATABASE));
    }

    private static Set<String> names(String from) {
        return Set.of(arrow(from, "names", "53"), arrow(from, "names", "53/UDP"));
    }

    private static String arrow(String from, String to, String port) {
        return from + " -> " + to + " " + port;
    }
}
