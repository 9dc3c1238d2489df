package org.minilateral.consortium.weave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.minilateral.consortium.nation.Nations;

/** Gathers nodes and threads into a graph; what is named twice is one. */
final class Skein {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    void consortium(UUID id, String name) {
        node(id.toString(), NodeKind.CONSORTIUM, name);
    }

    void part(NodeKind kind, UUID id, UUID consortium, String name) {
        node(id.toString(), kind, name);
        edges.add(new Edge(id.toString(), consortium.toString(), EdgeKind.BELONGS_TO));
    }

    void nation(String code, UUID takesPartIn, EdgeKind how) {
        node(code, NodeKind.NATION, Nations.nameOf(code));
        edges.add(new Edge(code, takesPartIn.toString(), how));
    }

    private void node(String id, NodeKind kind, String label) {
        nodes.put(id, new Node(id, kind, label));
    }

    Graph graph() {
        return Graph.of(nodes.values(), edges);
    }
}
