package org.minilateral.funding.seal;

import java.util.UUID;

/**
 * An entry in its place in the tree.
 *
 * @param text what its leaf holds
 */
record SealedEntry(UUID consortiumId, long index, byte[] hash, String text) {}
