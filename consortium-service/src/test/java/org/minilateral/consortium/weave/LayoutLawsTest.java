package org.minilateral.consortium.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LayoutLawsTest {

    @Property(tries = 100)
    void everyNodeHasAPlaceAndTheOrderInWhichTheyComeDoesNotMatter(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int consortia) {
        Graph graph = AnyWeb.of(seed, consortia, 30, 8);
        List<Node> nodes = new ArrayList<>(graph.nodes());
        List<Edge> edges = new ArrayList<>(graph.edges());
        Collections.shuffle(nodes, new Random(seed));
        Collections.shuffle(edges, new Random(seed));
        Map<String, Point> places = Layout.of(graph);
        assertThat(places).isEqualTo(Layout.of(Graph.of(nodes, edges)));
        assertThat(places).containsOnlyKeys(graph.nodes().stream().map(Node::id).toList());
        assertThat(places.values())
                .allSatisfy(place -> assertThat(place.length()).isLessThan(1.5 * Layout.RADIUS));
    }

    @Property(tries = 100)
    void nationsKeepTheirSeatsInEveryWeb(@ForAll long seed, @ForAll long other) {
        Map<String, Point> places = Layout.of(AnyWeb.of(seed, 10, 30, 8));
        Map<String, Point> elsewhere = Layout.of(AnyWeb.of(other, 20, 30, 8));
        assertThat(places.entrySet())
                .filteredOn(place -> place.getKey().length() == 3 && elsewhere.containsKey(place.getKey()))
                .allSatisfy(place -> assertThat(elsewhere).contains(place));
    }

    /** A new consortium with its nations pushes at most its own neighbourhood: nearly all of the picture stays as it was. */
    @Property(tries = 50)
    void whatIsAddedElsewhereMovesAlmostNothing(@ForAll long seed) {
        Graph before = AnyWeb.of(seed, 100, 60, 12);
        List<Node> nodes = new ArrayList<>(before.nodes());
        List<Edge> edges = new ArrayList<>(before.edges());
        String added = new UUID(seed, seed).toString();
        nodes.add(new Node(added, NodeKind.CONSORTIUM, "New"));
        List.of("FRA", "DEU", "ITA").forEach(nation -> {
            if (nodes.stream().noneMatch(node -> node.id().equals(nation))) {
                nodes.add(new Node(nation, NodeKind.NATION, nation));
            }
            edges.add(new Edge(nation, added, EdgeKind.TAKES_PART));
        });
        Map<String, Point> places = Layout.of(before);
        Map<String, Point> after = Layout.of(Graph.of(nodes, edges));
        double meanShift = places.keySet().stream()
                .mapToDouble(id -> distance(places.get(id), after.get(id)))
                .average()
                .orElseThrow();
        assertThat(meanShift).isLessThan(0.005 * Layout.RADIUS);
    }

    /** In a web of 200 consortia nothing lies on top of anything else. */
    @Property(tries = 10)
    void nothingHidesAnything(@ForAll long seed) {
        List<Point> places = List.copyOf(Layout.of(AnyWeb.of(seed, 200, 60, 12)).values());
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(distance(places.get(i), places.get(j))).isGreaterThan(4);
            }
        }
    }

    static double distance(Point one, Point other) {
        return one.plus(other.times(-1)).length();
    }
}
