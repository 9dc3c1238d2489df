package org.minilateral.consortium.weave;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Moves what lies too close apart, in a fixed number of rounds: each node is pushed by those nearer than {@link #ROOM}
 * and drawn back to its home. Nothing farther away is felt, so a disturbance stays where it is. Works on plain arrays,
 * because this is the one costly thing about the web.
 */
final class Elbowroom {

    /** Nodes nearer than this push each other. */
    static final double ROOM = 40;

    private static final int ROUNDS = 60;
    private static final double HOMESICKNESS = 0.1;
    private static final double PUSH = 0.4;

    private final List<Node> nodes;
    private final double[] homeX;
    private final double[] homeY;
    /** With which consortium a node goes when that is pushed; its own index where it belongs to none. */
    private final int[] consortium;

    private double[] x;
    private double[] y;
    private Neighbourhoods near;

    Elbowroom(List<Node> nodes, Map<String, Point> homes, Map<String, String> consortia) {
        this.nodes = nodes;
        this.homeX =
                nodes.stream().mapToDouble(node -> homes.get(node.id()).x()).toArray();
        this.homeY =
                nodes.stream().mapToDouble(node -> homes.get(node.id()).y()).toArray();
        Map<String, Integer> index = new HashMap<>();
        nodes.forEach(node -> index.put(node.id(), index.size()));
        this.consortium = nodes.stream()
                .mapToInt(node -> index.get(consortia.getOrDefault(node.id(), node.id())))
                .toArray();
        this.x = homeX.clone();
        this.y = homeY.clone();
    }

    /** The place of each node, to a tenth. */
    Map<String, Point> found() {
        for (int round = 0; round < ROUNDS; round++) {
            moveAll(1 - (double) round / ROUNDS);
        }
        Map<String, Point> places = new HashMap<>();
        for (int i = 0; i < x.length; i++) {
            places.put(nodes.get(i).id(), new Point(x[i], y[i]).rounded());
        }
        return places;
    }

    /** All at once from where all were, so that the order in which they are visited does not matter. */
    private void moveAll(double zeal) {
        near = new Neighbourhoods(x, y, ROOM);
        double[] nextX = x.clone();
        double[] nextY = y.clone();
        for (int i = 0; i < x.length; i++) {
            if (nodes.get(i).kind() != NodeKind.NATION) {
                Point step = step(i);
                double length = step.length();
                double scale = length == 0 ? 0 : Math.min(length, ROOM / 2) * zeal / length;
                nextX[i] += step.x() * scale;
                nextY[i] += step.y() * scale;
            }
        }
        x = nextX;
        y = nextY;
    }

    private Point step(int i) {
        int withIt = consortium[i];
        boolean alone = withIt == i;
        double stepX = (homeX[i] + (alone ? 0 : x[withIt] - homeX[withIt]) - x[i]) * HOMESICKNESS;
        double stepY = (homeY[i] + (alone ? 0 : y[withIt] - homeY[withIt]) - y[i]) * HOMESICKNESS;
        for (int column = near.column(i) - 1; column <= near.column(i) + 1; column++) {
            for (int row = near.row(i) - 1; row <= near.row(i) + 1; row++) {
                for (int j = near.first(column, row); j >= 0; j = near.next(j)) {
                    double awayX = x[i] - x[j];
                    double awayY = y[i] - y[j];
                    double distance = Math.sqrt(awayX * awayX + awayY * awayY);
                    if (j != i && distance < ROOM) {
                        Point push = distance == 0
                                ? Point.polar(
                                        ROOM * PUSH, Layout.turns(nodes.get(i).id()))
                                : new Point(awayX, awayY).times((ROOM - distance) * PUSH / distance);
                        stepX += push.x();
                        stepY += push.y();
                    }
                }
            }
        }
        return new Point(stepX, stepY);
    }
}
