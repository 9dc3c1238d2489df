package org.minilateral.consortium.weave;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
