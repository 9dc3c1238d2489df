package org.minilateral.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who may speak to whom under the policies of an overlay, found by trying every pair at every port. */
final class Network {

    private static final String HOUSE = "minilateral";
    /** A port that no policy names: open only where a policy names none at all. */
    private static final String ANY = "any";

    /**
     * @param namespace empty for who is outside of the cluster
     */
    record End(String name, String namespace, Map<String, String> labels) {

        boolean isOurs() {
            return namespace.equals(HOUSE);
        }
    }

    /** Outside of the house; each is named by its namespace, the resolver and the world apart. */
    static final List<End> OTHERS = List.of(
            new End("world", "", Map.of()),
            new End("names", "kube-system", Map.of("k8s-app", "kube-dns")),
            new End("gateway", "gateway", Map.of()),
            new End("monitoring", "monitoring", Map.of()),
            new End("database-operator", "cnpg-system", Map.of()),
            new End("stranger", "stranger", Map.of()));

    private final List<JsonNode> policies;
    private final List<End> ends;

    Network(Overlay overlay) {
        this.policies = overlay.all("NetworkPolicy").toList();
        this.ends = Stream.of(
                        overlay.pods().stream().map(pod -> new End(pod.name(), HOUSE, pod.labels())),
                        overlay.objects().stream().flatMap(Network::ofAnOperator),
                        OTHERS.stream())
                .flatMap(end -> end)
                .toList();
    }

    /** The pods that an operator makes, with the labels that its object asks for. */
    private static Stream<End> ofAnOperator(JsonNode object) {
        String name = object.at("/metadata/name").asText();
        return switch (object.path("kind").asText()) {
            case "Cluster" -> Stream.of(new End(name, HOUSE, Pod.labels(object.at("/spec/inheritedMetadata/labels"))));
            case "Keycloak" ->
                Stream.of(new End(name, HOUSE, Pod.labels(object.at("/spec/unsupported/podTemplate/metadata/labels"))));
            default -> Stream.empty();
        };
    }

    /** Each as {@code from -> to port}, in alphabetical order. */
    Set<String> arrows() {
        Set<String> arrows = new TreeSet<>();
        for (End from : ends) {
            for (End to : ends) {
                if (from.isOurs() || to.isOurs()) {
                    ports().stream()
                            .filter(port -> leaves(from, to, port) && enters(from, to, port))
                            .forEach(port -> arrows.add(from.name() + " -> " + to.name() + " " + port));
                }
            }
        }
        return arrows;
    }

    /** The ports that any policy names. */
    private SequencedSet<String> ports() {
        SequencedSet<String> ports = new LinkedHashSet<>();
        policies.forEach(policy ->
                policy.findValues("ports").stream().flatMap(Pod::stream).forEach(port -> ports.add(written(port))));
        ports.add(ANY);
        return ports;
    }

    private static String written(JsonNode port) {
        String protocol = port.path("protocol").asText("TCP");
        return port.path("port").asText() + (protocol.equals("TCP") ? "" : "/" + protocol);
    }

    private boolean leaves(End from, End to, String port) {
        return passes(from, to, port, "Egress", "egress", "to");
    }

    private boolean enters(End from, End to, String port) {
        return passes(to, from, port, "Ingress", "ingress", "from");
    }

    private boolean passes(End guarded, End peer, String port, String type, String rules, String peers) {
        List<JsonNode> guards = guarded.isOurs()
                ? policies.stream()
                        .filter(policy -> guards(policy, guarded, type))
                        .toList()
                : List.of();
        return guards.isEmpty()
                || guards.stream()
                        .flatMap(policy -> Pod.stream(policy.path("spec").path(rules)))
                        .anyMatch(rule -> names(rule.path(peers), peer) && opens(rule.path("ports"), port));
    }

    private static boolean guards(JsonNode policy, End end, String type) {
        return Pod.stream(policy.at("/spec/policyTypes"))
                        .anyMatch(one -> one.asText().equals(type))
                && Selectors.match(policy.at("/spec/podSelector"), end.labels());
    }

    private static boolean opens(JsonNode ports, String port) {
        return ports.isMissingNode()
                || Pod.stream(ports).anyMatch(open -> written(open).equals(port));
    }

    private static boolean names(JsonNode peers, End end) {
        return peers.isMissingNode() || Pod.stream(peers).anyMatch(peer -> isNamed(peer, end));
    }

    private static boolean isNamed(JsonNode peer, End end) {
        if (peer.has("ipBlock")) {
            // Addresses are said of the world alone; what pods have is the network's own business.
            return end.namespace().isEmpty()
                    && peer.at("/ipBlock/cidr").asText().equals("0.0.0.0/0");
        }
        if (end.namespace().isEmpty()) {
            return false;
        }
        boolean there = peer.has("namespaceSelector")
                ? Selectors.match(
                        peer.path("namespaceSelector"), Map.of("kubernetes.io/metadata.name", end.namespace()))
                : end.isOurs();
        return there && (!peer.has("podSelector") || Selectors.match(peer.path("podSelector"), end.labels()));
    }

    /** What is said of the policies themselves. */
    static List<String> complaints(Overlay overlay) {
        List<String> complaints = new ArrayList<>();
        Set<String> arrows = new Network(overlay).arrows();
        Set<String> expected = Arrows.of(overlay.name());
        arrows.stream()
                .filter(arrow -> !expected.contains(arrow))
                .forEach(arrow -> complaints.add("may speak, but need not: " + arrow));
        expected.stream()
                .filter(arrow -> !arrows.contains(arrow))
                .forEach(arrow -> complaints.add("has to speak, but may not: " + arrow));
        return complaints;
    }
}
