package org.minilateral.consortium.weave;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The web as one nation may see it, in an order that depends on the ids alone. */
record Graph(List<Node> nodes, List<Edge> edges) {

    static Graph of(Collection<Node> nodes, Collection<Edge> edges) {
        return new Graph(
                nodes.stream().distinct().sorted(Comparator.comparing(Node::id)).toList(),
                edges.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Edge::from).thenComparing(Edge::to))
                        .toList());
    }

    /** The same for the same nodes and threads, whatever the labels say; for two different webs never the same. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Node node : nodes) {
                digest.update((node.id() + node.kind() + '\n').getBytes(StandardCharsets.UTF_8));
            }
            for (Edge edge : edges) {
                digest.update((edge.from() + edge.kind() + edge.to() + '\n').getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** How many threads meet at each node that has any. */
    Map<String, Integer> degrees() {
        Map<String, Integer> degrees = new HashMap<>();
        edges.stream()
                .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                .forEach(id -> degrees.merge(id, 1, Integer::sum));
        return degrees;
    }

    /** What both nations take part in, in order of ids. */
    List<Node> shared(String one, String other) {
        Set<String> ofOne = partakenBy(one);
        Set<String> ofOther = partakenBy(other);
        return nodes.stream()
                .filter(node -> ofOne.contains(node.id()) && ofOther.contains(node.id()))
                .toList();
    }

    private Set<String> partakenBy(String nation) {
        return edges.stream()
                .filter(edge -> edge.kind().holds() && edge.from().equals(nation))
                .map(Edge::to)
                .collect(Collectors.toSet());
    }
}
