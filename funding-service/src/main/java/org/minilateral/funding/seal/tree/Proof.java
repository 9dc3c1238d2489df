package org.minilateral.funding.seal.tree;

import java.security.MessageDigest;
import java.util.Iterator;
import java.util.List;

/** What whoever keeps a checkpoint does with a proof (RFC 9162, sections 2.1.3.2 and 2.1.4.2). */
public final class Proof {

    private Proof() {}

    /** The root that a leaf and its path lead to; null if the path does not fit the tree's size. */
    public static byte[] rootOf(byte[] leaf, long index, long size, List<byte[]> path) {
        if (index < 0 || index >= size) {
            return null;
        }
        long at = index;
        long last = size - 1;
        byte[] hash = leaf;
        for (byte[] next : path) {
            if (last == 0) {
                return null;
            }
            if (at % 2 == 1 || at == last) {
                hash = Hash.ofNode(next, hash);
                int up = at % 2 == 1 ? 0 : Long.numberOfTrailingZeros(at);
                at >>= up;
                last >>= up;
            } else {
                hash = Hash.ofNode(hash, next);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 ? hash : null;
    }

    /** Whether the tree with the first root is the beginning of the one with the second. */
    public static boolean isBeginning(
            long first, byte[] firstRoot, long second, byte[] secondRoot, List<byte[]> proof) {
        if (first < 1 || first > second) {
            return false;
        }
        if (first == second) {
            return proof.isEmpty() && equal(firstRoot, secondRoot);
        }
        Iterator<byte[]> hashes = proof.iterator();
        boolean isWhole = Long.bitCount(first) == 1;
        if (!isWhole && !hashes.hasNext()) {
            return false;
        }
        byte[] old = isWhole ? firstRoot : hashes.next();
        byte[] all = old;
        int up = Long.numberOfTrailingZeros(first);
        long at = first - 1 >> up;
        long last = second - 1 >> up;
        while (hashes.hasNext()) {
            byte[] next = hashes.next();
            if (last == 0) {
                return false;
            }
            if (at % 2 == 1 || at == last) {
                old = Hash.ofNode(next, old);
                all = Hash.ofNode(next, all);
                int skip = at % 2 == 1 ? 0 : Long.numberOfTrailingZeros(at);
                at >>= skip;
                last >>= skip;
            } else {
                all = Hash.ofNode(all, next);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && equal(old, firstRoot) && equal(all, secondRoot);
    }

    private static boolean equal(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }
}
