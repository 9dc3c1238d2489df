package org.minilateral.consortium.weave;

import java.util.Arrays;

/**
 * The picture in squares: whatever is nearer to a node than a square is wide sits in the node's own square or in one of
 * the eight around it. What lies beyond the edge counts to the outermost squares.
 */
final class Neighbourhoods {

    private static final double REACH = 1.5 * Layout.RADIUS;

    private final int across;
    private final int[] columns;
    private final int[] rows;
    /** The first node of each square, and the next one in the square of each node; -1 for none. In order of the nodes. */
    private final int[] first;

    private final int[] next;

    Neighbourhoods(double[] x, double[] y, double width) {
        across = (int) Math.ceil(2 * REACH / width);
        columns = Arrays.stream(x).mapToInt(place -> square(place, width)).toArray();
        rows = Arrays.stream(y).mapToInt(place -> square(place, width)).toArray();
        first = new int[across * across];
        next = new int[x.length];
        Arrays.fill(first, -1);
        for (int i = x.length - 1; i >= 0; i--) {
            int square = columns[i] * across + rows[i];
            next[i] = first[square];
            first[square] = i;
        }
    }

    private int square(double place, double width) {
        return Math.clamp((long) Math.floor((place + REACH) / width), 0, across - 1);
    }

    int column(int node) {
        return columns[node];
    }

    int row(int node) {
        return rows[node];
    }

    int first(int column, int row) {
        boolean outside = column < 0 || row < 0 || column >= across || row >= across;
        return outside ? -1 : first[column * across + row];
    }

    int next(int node) {
        return next[node];
    }
}
