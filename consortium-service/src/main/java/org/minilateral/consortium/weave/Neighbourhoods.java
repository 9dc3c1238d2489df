package org.minilateral.consortium.weave;

import java.util.Arrays;

/**
 * The picture in squares, column by column: whatever is nearer to a node than a square is wide lies in the node's own
 * square or in one of the eight round it, which are three runs of {@link #order}. What lies beyond the edge counts to
 * the outermost squares.
 */
final class Neighbourhoods {

    private static final double REACH = 1.5 * Layout.RADIUS;

    /** The nodes, sorted by square; within a square in their own order, so that others elsewhere change nothing. */
    final int[] order;

    private final double width;
    private final int across;
    private final int[] squares;
    /** Where in the order each square begins; one entry more, for the end of the last. */
    private final int[] begins;

    Neighbourhoods(int nodes, double width) {
        this.width = width;
        across = (int) Math.ceil(2 * REACH / width);
        order = new int[nodes];
        squares = new int[nodes];
        begins = new int[across * across + 1];
    }

    /** Takes over where the nodes are now. */
    void sort(double[] x, double[] y) {
        Arrays.fill(begins, 0);
        for (int i = 0; i < order.length; i++) {
            squares[i] = line(x[i]) * across + line(y[i]);
            begins[squares[i] + 1]++;
        }
        for (int square = 0; square < across * across; square++) {
            begins[square + 1] += begins[square];
        }
        // Backwards from the end of each square, which leaves the beginning of the square in its place.
        for (int i = order.length - 1; i >= 0; i--) {
            begins[squares[i] + 1]--;
            order[begins[squares[i] + 1]] = i;
        }
        restoreEnds();
    }

    /** Filling moved each end down to its square's beginning: each is one square late now. */
    private void restoreEnds() {
        System.arraycopy(begins, 1, begins, 0, begins.length - 1);
        begins[begins.length - 1] = order.length;
    }

    private int line(double place) {
        return Math.clamp((long) Math.floor((place + REACH) / width), 0, across - 1);
    }

    int column(int node) {
        return squares[node] / across;
    }

    /** Where the run round the node in a column begins; in a column outside the picture it is empty. */
    int from(int node, int column) {
        return outside(column) ? 0 : begins[column * across + Math.max(squares[node] % across - 1, 0)];
    }

    int to(int node, int column) {
        return outside(column) ? 0 : begins[column * across + Math.min(squares[node] % across + 1, across - 1) + 1];
    }

    private boolean outside(int column) {
        return column < 0 || column >= across;
    }
}
