package org.minilateral.consortium.weave;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where each node is drawn. A nation has the same seat in every picture, on a circle, in the order of the codes of ISO
 * 3166-1; a consortium lies amidst its nations, and its working groups and projects lie round it. So a node's place
 * hangs on its own neighbours alone, and what is added elsewhere moves nothing but what is in its way
 * ({@link Elbowroom}).
 */
final class Layout {

    static final double RADIUS = 1000;

    /** Consortia keep within this distance of the middle, clear of the nations. */
    private static final double INNER = 800;

    private static final double ROUND_A_CONSORTIUM = 55;
    private static final double APART = 20;

    private static final List<String> SEATS = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3).stream()
            .sorted()
            .toList();

    private final Map<String, Point> homes = new HashMap<>();
    private final Map<String, String> consortia = new HashMap<>();

    private Layout() {}

    static Map<String, Point> of(Graph graph) {
        Layout layout = new Layout();
        layout.settle(graph);
        return new Elbowroom(graph.nodes(), layout.homes, layout.consortia).found();
    }

    private void settle(Graph graph) {
        Map<NodeKind, List<Node>> nodes = graph.nodes().stream()
                .collect(Collectors.groupingBy(Node::kind, () -> new EnumMap<>(NodeKind.class), Collectors.toList()));
        Map<String, List<Edge>> edgesTo = graph.edges().stream().collect(Collectors.groupingBy(Edge::to));
        nodes.getOrDefault(NodeKind.NATION, List.of()).forEach(node -> homes.put(node.id(), seat(node.id())));
        nodes.getOrDefault(NodeKind.CONSORTIUM, List.of())
                .forEach(node -> homes.put(node.id(), amidst(node, edgesTo.getOrDefault(node.id(), List.of()))));
        graph.edges().stream()
                .filter(edge -> edge.kind() == EdgeKind.BELONGS_TO)
                .forEach(edge -> {
                    consortia.put(edge.from(), edge.to());
                    homes.put(
                            edge.from(),
                            homes.get(edge.to()).plus(Point.polar(ROUND_A_CONSORTIUM, turns(edge.from()))));
                });
    }

    private static Point seat(String nation) {
        return Point.polar(RADIUS, (double) SEATS.indexOf(nation) / SEATS.size());
    }

    /** The root spreads what would crowd in the middle: most averages of many seats lie near it. */
    private Point amidst(Node consortium, List<Edge> edges) {
        List<Point> seats = edges.stream()
                .filter(edge -> edge.kind() != EdgeKind.BELONGS_TO)
                .map(edge -> homes.get(edge.from()))
                .toList();
        Point sum = seats.stream().reduce(new Point(0, 0), Point::plus);
        double mean = seats.isEmpty() ? 0 : sum.length() / seats.size() / RADIUS;
        Point amidst = mean == 0 ? sum : sum.times(INNER * Math.sqrt(mean) / sum.length());
        return amidst.plus(Point.polar(APART, turns(consortium.id())));
    }

    /** A direction that hangs on the id alone, as a part of a full turn. */
    static double turns(String id) {
        long mixed = id.hashCode() * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return ((mixed ^ (mixed >>> 32)) >>> 11) * 0x1.0p-53;
    }
}
