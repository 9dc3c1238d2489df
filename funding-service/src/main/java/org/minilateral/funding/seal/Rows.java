package org.minilateral.funding.seal;

import java.util.HashMap;
import java.util.Map;
import org.minilateral.funding.seal.tree.Subtrees;

/** Hashes by rows of 256: a proof needs many neighbours, and a row costs as much to read as one of them. */
final class Rows implements Subtrees {

    private final Source source;
    private final Map<Place, byte[][]> rows = new HashMap<>();

    Rows(Source source) {
        this.source = source;
    }

    @Override
    public byte[] hash(int level, long index) {
        byte[] hash = row(level, index)[(int) (index % WIDTH)];
        if (hash == null) {
            throw new MissingHash(level, index);
        }
        return hash;
    }

    /** Adds a hash that is not stored yet. */
    void put(int level, long index, byte[] hash) {
        row(level, index)[(int) (index % WIDTH)] = hash;
    }

    private byte[][] row(int level, long index) {
        long first = index - index % WIDTH;
        return rows.computeIfAbsent(new Place(level, first), place -> source.row(level, first));
    }

    /** Where the rows come from. */
    @FunctionalInterface
    interface Source {
        /** The hashes from the first of a row on; null where there is none. */
        byte[][] row(int level, long first);
    }

    private record Place(int level, long first) {}
}
