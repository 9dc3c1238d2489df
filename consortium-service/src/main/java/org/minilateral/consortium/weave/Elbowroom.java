package org.minilateral.consortium.weave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Moves what lies too close apart, in a fixed number of rounds: each node is pushed by those nearer than {@link #ROOM}
 * and drawn back to its home. Nothing farther away is felt, so a disturbance stays where it is.
 */
final class Elbowroom {

    /** Nodes nearer than this push each other. */
    static final double ROOM = 40;

    private static final int ROUNDS = 60;
    private static final double HOMESICKNESS = 0.1;
    private static final double PUSH = 0.4;

    private final List<Node> nodes;
    private final Map<String, Point> homes;
    private final Map<String, String> consortia;
    private Map<String, Point> places;

    Elbowroom(List<Node> nodes, Map<String, Point> homes, Map<String, String> consortia) {
        this.nodes = nodes;
        this.homes = homes;
        this.consortia = consortia;
        this.places = homes;
    }

    /** The place of each node, to a tenth. */
    Map<String, Point> found() {
        for (int round = 0; round < ROUNDS; round++) {
            moveAll(1 - (double) round / ROUNDS);
        }
        Map<String, Point> rounded = new HashMap<>();
        places.forEach((id, place) -> rounded.put(id, place.rounded()));
        return rounded;
    }

    /** All at once from where all were, so that the order in which they are visited does not matter. */
    private void moveAll(double zeal) {
        Map<Cell, List<Node>> cells = new HashMap<>();
        nodes.forEach(node -> cells.computeIfAbsent(Cell.of(places.get(node.id())), cell -> new ArrayList<>())
                .add(node));
        Map<String, Point> next = new HashMap<>();
        nodes.forEach(node -> next.put(node.id(), moved(node, cells, zeal)));
        places = next;
    }

    private Point moved(Node node, Map<Cell, List<Node>> cells, double zeal) {
        Point here = places.get(node.id());
        if (node.kind() == NodeKind.NATION) {
            return here;
        }
        Point step = homeOf(node).plus(here.times(-1)).times(HOMESICKNESS);
        for (Cell cell : Cell.of(here).around()) {
            for (Node other : cells.getOrDefault(cell, List.of())) {
                step = step.plus(pushFrom(other, node, here));
            }
        }
        double length = step.length();
        double most = Math.min(length, ROOM / 2) * zeal;
        return length == 0 ? here : here.plus(step.times(most / length));
    }

    /** What belongs to a consortium goes with it when that is pushed. */
    private Point homeOf(Node node) {
        Point home = homes.get(node.id());
        String consortium = consortia.get(node.id());
        return consortium == null
                ? home
                : home.plus(homes.get(consortium).times(-1)).plus(places.get(consortium));
    }

    private Point pushFrom(Node other, Node node, Point here) {
        Point away = here.plus(places.get(other.id()).times(-1));
        double distance = away.length();
        if (distance >= ROOM || other.equals(node)) {
            return new Point(0, 0);
        }
        return distance == 0
                ? Point.polar(ROOM * PUSH, Layout.turns(node.id()))
                : away.times((ROOM - distance) * PUSH / distance);
    }

    /** A square of the picture as wide as the room, so that whoever may push sits in it or in one of the eight around. */
    private record Cell(int column, int row) {
        static Cell of(Point place) {
            return new Cell((int) Math.floor(place.x() / ROOM), (int) Math.floor(place.y() / ROOM));
        }

        List<Cell> around() {
            List<Cell> around = new ArrayList<>(9);
            for (int dx = -1; dx <= 1; dx++) {
                for (int dy = -1; dy <= 1; dy++) {
                    around.add(new Cell(column + dx, row + dy));
                }
            }
            return around;
        }
    }
}
