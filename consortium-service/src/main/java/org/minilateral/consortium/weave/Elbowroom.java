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
    /** Nations keep their seats. */
    private final boolean[] moves;
    /** With which consortium a node goes when that is pushed; its own index where it belongs to none. */
    private final int[] consortium;

    private final Neighbourhoods near;
    private double[] x;
    private double[] y;
    /** Where all were before the round that runs. */
    private double[] oldX;

    private double[] oldY;

    Elbowroom(List<Node> nodes, Map<String, Point> homes, Map<String, String> consortia) {
        this.nodes = nodes;
        this.homeX =
                nodes.stream().mapToDouble(node -> homes.get(node.id()).x()).toArray();
        this.homeY =
                nodes.stream().mapToDouble(node -> homes.get(node.id()).y()).toArray();
        this.moves = new boolean[nodes.size()];
        for (int i = 0; i < moves.length; i++) {
            moves[i] = nodes.get(i).kind() != NodeKind.NATION;
        }
        Map<String, Integer> index = new HashMap<>();
        nodes.forEach(node -> index.put(node.id(), index.size()));
        this.consortium = nodes.stream()
                .mapToInt(node -> index.get(consortia.getOrDefault(node.id(), node.id())))
                .toArray();
        this.near = new Neighbourhoods(nodes.size(), ROOM);
        this.x = homeX.clone();
        this.y = homeY.clone();
        this.oldX = homeX.clone();
        this.oldY = homeY.clone();
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
        double[] free = oldX;
        oldX = x;
        x = free;
        free = oldY;
        oldY = y;
        y = free;
        near.sort(oldX, oldY);
        for (int i = 0; i < x.length; i++) {
            if (moves[i]) {
                move(i, zeal);
            } else {
                x[i] = oldX[i];
                y[i] = oldY[i];
            }
        }
    }

    private void move(int i, double zeal) {
        double hereX = oldX[i];
        double hereY = oldY[i];
        int with = consortium[i];
        double stepX = (homeX[i] + (with == i ? 0 : oldX[with] - homeX[with]) - hereX) * HOMESICKNESS;
        double stepY = (homeY[i] + (with == i ? 0 : oldY[with] - homeY[with]) - hereY) * HOMESICKNESS;
        int column = near.column(i);
        for (int beside = column - 1; beside <= column + 1; beside++) {
            int to = near.to(i, beside);
            for (int k = near.from(i, beside); k < to; k++) {
                int j = near.order[k];
                double awayX = hereX - oldX[j];
                double awayY = hereY - oldY[j];
                double square = awayX * awayX + awayY * awayY;
                if (square >= ROOM * ROOM || j == i) {
                    continue;
                }
                if (square == 0) {
                    Point aside =
                            Point.polar(ROOM * PUSH, Layout.turns(nodes.get(i).id()));
                    stepX += aside.x();
                    stepY += aside.y();
                } else {
                    double distance = Math.sqrt(square);
                    double push = (ROOM - distance) * PUSH / distance;
                    stepX += awayX * push;
                    stepY += awayY * push;
                }
            }
        }
        double length = Math.sqrt(stepX * stepX + stepY * stepY);
        double scale = length == 0 ? 0 : Math.min(length, ROOM / 2) * zeal / length;
        x[i] = hereX + stepX * scale;
        y[i] = hereY + stepY * scale;
    }
}
