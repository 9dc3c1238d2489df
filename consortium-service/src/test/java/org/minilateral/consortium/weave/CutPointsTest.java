package org.minilateral.consortium.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CutPointsTest {

    @Test
    void theNationBetweenTwoConsortiaIsABridge() {
        assertThat(CutPoints.of(graph("FRA-x", "DEU-x", "DEU-y", "ITA-y")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("DEU", 2, "x", 2, "y", 2));
    }

    @Test
    void whereTwoNationsLinkNeitherIsABridge() {
        assertThat(CutPoints.of(graph("FRA-x", "DEU-x", "DEU-y", "FRA-y"))).isEmpty();
    }

    @Test
    void theMiddleOfAStarHoldsAllItsRays() {
        assertThat(CutPoints.of(graph("DEU-a", "DEU-b", "DEU-c", "DEU-d"))).isEqualTo(Map.of("DEU", 4));
    }

    @Test
    void anInvitationHoldsNothingTogether() {
        Graph invited = Graph.of(
                nodes("FRA", "DEU", "x", "y"),
                List.of(
                        new Edge("DEU", "x", EdgeKind.TAKES_PART),
                        new Edge("DEU", "y", EdgeKind.INVITED_TO),
                        new Edge("FRA", "y", EdgeKind.TAKES_PART)));
        assertThat(CutPoints.of(invited)).isEmpty();
    }

    @Test
    void aChainTooLongForRecursionIsWalked() {
        int length = 100_000;
        Graph chain = graph(IntStream.range(0, length)
                .mapToObj(i -> "n" + i + "-n" + (i + 1))
                .toArray(String[]::new));
        assertThat(CutPoints.of(chain)).hasSize(length - 1).doesNotContainKeys("n0", "n" + length);
    }

    static Graph graph(String... edges) {
        List<Edge> threads = Stream.of(edges)
                .map(edge -> edge.split("-"))
                .map(ends -> new Edge(ends[0], ends[1], EdgeKind.TAKES_PART))
                .toList();
        return Graph.of(
                nodes(threads.stream()
                        .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                        .toArray(String[]::new)),
                threads);
    }

    static List<Node> nodes(String... ids) {
        return Stream.of(ids)
                .distinct()
                .map(id -> new Node(id, NodeKind.NATION, id))
                .toList();
    }
}
