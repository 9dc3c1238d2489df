package org.minilateral.consortium.weave;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The web as it is drawn. */
record WebView(List<Knot> nodes, List<Edge> edges) {

    static WebView of(Graph graph, Map<String, Point> places) {
        Map<String, Integer> degrees = graph.degrees();
        return new WebView(
                graph.nodes().stream()
                        .map(node -> Knot.of(node, degrees.getOrDefault(node.id(), 0), places.get(node.id())))
                        .toList(),
                graph.edges());
    }

    /** A node and its place. */
    record Knot(
            @Schema(
                    description = "a nation's code, or the id of a consortium, working group or project",
                    examples = "JPN")
            String id,

            NodeKind kind,
            String label,

            @Schema(description = "how many threads meet in it")
            int degree,

            @Schema(description = "to the right of the middle; the nations sit on a circle of radius 1000")
            double x,

            @Schema(description = "above the middle") double y) {

        static Knot of(Node node, int degree, Point place) {
            return new Knot(node.id(), node.kind(), node.label(), degree, place.x(), place.y());
        }
    }
}
