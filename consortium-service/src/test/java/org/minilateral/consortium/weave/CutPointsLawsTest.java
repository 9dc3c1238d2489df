package org.minilateral.consortium.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Against the slow way: take each node out and count the pieces again. */
class CutPointsLawsTest {

    @Property
    void theSameAsTakingEachNodeOut(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int consortia,
            @ForAll @IntRange(min = 1, max = 9) int nations) {
        Graph graph = AnyWeb.of(seed, consortia, nations, 3);
        assertThat(CutPoints.of(graph)).isEqualTo(byTakingOut(graph));
    }

    private static Map<String, Integer> byTakingOut(Graph graph) {
        Map<String, Integer> cuts = new HashMap<>();
        int whole = pieces(graph, Set.of());
        for (Node node : graph.nodes()) {
            boolean alone = neighbours(graph, node.id()).findAny().isEmpty();
            int without = pieces(graph, Set.of(node.id()));
            int ownPieces = without - whole + 1;
            if (!alone && ownPieces > 1) {
                cuts.put(node.id(), ownPieces);
            }
        }
        return cuts;
    }

    private static int pieces(Graph graph, Set<String> takenOut) {
        Set<String> seen = new HashSet<>(takenOut);
        int pieces = 0;
        for (Node node : graph.nodes()) {
            if (seen.add(node.id())) {
                pieces++;
                Deque<String> reached = new ArrayDeque<>(List.of(node.id()));
                while (!reached.isEmpty()) {
                    neighbours(graph, reached.pop()).filter(seen::add).forEach(reached::push);
                }
            }
        }
        return pieces;
    }

    private static Stream<String> neighbours(Graph graph, String id) {
        return graph.edges().stream()
                .filter(edge -> edge.kind() != EdgeKind.INVITED_TO && edge.kind() != EdgeKind.OBSERVES)
                .flatMap(edge -> edge.from().equals(id)
                        ? Stream.of(edge.to())
                        : edge.to().equals(id) ? Stream.of(edge.from()) : Stream.empty());
    }
}
