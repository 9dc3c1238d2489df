package org.minilateral.funding.seal.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree and its proofs after RFC 9162, section 2.1.
 *
 * @param subtrees hashes of at least all full subtrees within the size
 * @param size how many leaves it has
 */
public record MerkleTree(Subtrees subtrees, long size) {

    public byte[] root() {
        return size == 0 ? Hash.ofNothing() : hash(0, size);
    }

    /** The hashes that lead from a leaf to the root, from the bottom up. */
    public List<byte[]> inclusion(long leaf) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("No leaf " + leaf + " in a tree of " + size);
        }
        var path = new ArrayList<byte[]>();
        long from = 0;
        long until = size;
        while (until - from > 1) {
            long middle = from + split(until - from);
            if (leaf < middle) {
                path.addFirst(hash(middle, until));
                until = middle;
            } else {
                path.addFirst(hash(from, middle));
                from = middle;
            }
        }
        return path;
    }

    /** The hashes that show that the tree of the first leaves is the beginning of this one. */
    public List<byte[]> consistency(long first) {
        if (first < 1 || first > size) {
            throw new IllegalArgumentException("A tree of " + first + " can't be the beginning of one of " + size);
        }
        var proof = new ArrayList<byte[]>();
        long from = 0;
        long until = size;
        while (first < until) {
            long middle = from + split(until - from);
            if (first <= middle) {
                proof.addFirst(hash(middle, until));
                until = middle;
            } else {
                proof.addFirst(hash(from, middle));
                from = middle;
            }
        }
        if (from > 0) {
            proof.addFirst(hash(from, until));
        }
        return proof;
    }

    /** The hash of the leaves from one (inclusive) until another (exclusive). */
    private byte[] hash(long from, long until) {
        long width = until - from;
        long full = 1;
        for (int level = 0; full <= width; level++, full *= Subtrees.WIDTH) {
            if (full == width && from % full == 0) {
                return subtrees.hash(level, from / full);
            }
        }
        long middle = from + split(width);
        return Hash.ofNode(hash(from, middle), hash(middle, until));
    }

    /** The hash of a full subtree from those of the level below it. */
    public static byte[] full(Subtrees subtrees, int level, long index) {
        return full(subtrees, level - 1, index * Subtrees.WIDTH, Subtrees.WIDTH);
    }

    private static byte[] full(Subtrees subtrees, int level, long from, int width) {
        return width == 1
                ? subtrees.hash(level, from)
                : Hash.ofNode(
                        full(subtrees, level, from, width / 2), full(subtrees, level, from + width / 2, width / 2));
    }

    /** The largest power of two below the width. */
    private static long split(long width) {
        return Long.highestOneBit(width - 1);
    }
}
