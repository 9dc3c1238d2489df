package org.minilateral.consortium.weave;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Finds the nodes without which the web would fall apart: R. Tarjan's articulation points (“Depth-first search and
 * linear graph algorithms”, 1972), in one walk and without recursion, so that a long chain can't exhaust the stack.
 */
final class CutPoints {

    private final Map<String, List<String>> neighbours = new HashMap<>();
    private final Map<String, Integer> found = new HashMap<>();
    /** The earliest node that can be reached from a node's subtree over one thread that the walk did not take. */
    private final Map<String, Integer> lowest = new HashMap<>();

    private final Map<String, Integer> pieces = new HashMap<>();

    private CutPoints(Graph graph) {
        graph.nodes().forEach(node -> neighbours.put(node.id(), new ArrayList<>()));
        graph.edges().stream().filter(edge -> edge.kind().holds()).forEach(edge -> {
            neighbours.get(edge.from()).add(edge.to());
            neighbours.get(edge.to()).add(edge.from());
        });
    }

    /** Each cut point, and into how many pieces what hangs together with it would fall. */
    static Map<String, Integer> of(Graph graph) {
        CutPoints walk = new CutPoints(graph);
        graph.nodes().stream()
                .map(Node::id)
                .filter(id -> !walk.found.containsKey(id))
                .forEach(walk::from);
        walk.pieces.values().removeIf(count -> count < 2);
        return walk.pieces;
    }

    private void from(String root) {
        Deque<Visit> path = new ArrayDeque<>();
        path.push(visit(root, null));
        while (!path.isEmpty()) {
            Visit here = path.peek();
            if (here.ahead.hasNext()) {
                String next = here.ahead.next();
                if (!found.containsKey(next)) {
                    path.push(visit(next, here.id));
                } else if (!next.equals(here.cameFrom)) {
                    lowest.merge(here.id, found.get(next), Math::min);
                }
            } else {
                path.pop();
                leave(here, root);
            }
        }
    }

    private Visit visit(String id, String cameFrom) {
        int order = found.size();
        found.put(id, order);
        lowest.put(id, order);
        return new Visit(id, cameFrom, neighbours.get(id).iterator());
    }

    /** A subtree that reaches nothing before its parent falls off with the parent; so does each subtree of the root. */
    private void leave(Visit child, String root) {
        String parent = child.cameFrom;
        if (parent == null) {
            return;
        }
        lowest.merge(parent, lowest.get(child.id), Math::min);
        if (lowest.get(child.id) >= found.get(parent)) {
            // What lies before the parent is a piece too, except at the root, before which nothing lies.
            pieces.merge(parent, parent.equals(root) ? 1 : 2, (before, first) -> before + 1);
        }
    }

    private record Visit(String id, String cameFrom, Iterator<String> ahead) {}
}
