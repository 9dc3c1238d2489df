package org.minilateral.consortium.weave;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The picture that each nation saw last, so that looking again costs no drawing: one per nation, which bounds them. A
 * picture hangs on nothing but the web that the nation sees, so a kept one is the one that would be drawn; and because
 * it is kept for that nation alone, not even the time that an answer takes tells what another nation sees.
 */
@ApplicationScoped
class Pictures {

    private final Map<String, Picture> last = new ConcurrentHashMap<>();

    /** The place of each node. */
    Map<String, Point> of(Graph graph, String nation) {
        String web = graph.fingerprint();
        Picture kept = last.get(nation);
        if (kept == null || !kept.web().equals(web)) {
            kept = new Picture(web, Map.copyOf(Layout.of(graph)));
            last.put(nation, kept);
        }
        return kept.places();
    }

    private record Picture(String web, Map<String, Point> places) {}
}
