package org.minilateral.funding.seal.tree;

/** The hashes that are kept of a tree. */
public interface Subtrees {

    /** How many subtrees of one level make one of the next. */
    int WIDTH = 256;

    /**
     * The hash of a full subtree.
     *
     * @param level 0 for a leaf, 1 for 256 leaves, 2 for 65,536
     * @param index from 0, in the order of the leaves
     */
    byte[] hash(int level, long index);
}
