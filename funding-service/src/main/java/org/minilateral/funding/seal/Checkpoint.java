package org.minilateral.funding.seal;

import java.time.Instant;

/**
 * A signed statement of how a consortium's journal was.
 *
 * @param size how many entries it covers
 * @param root of the tree of these entries
 * @param recordedUntil when the last of them was recorded
 * @param note what was signed, with the signature
 */
record Checkpoint(long size, byte[] root, Instant recordedUntil, Instant sealedAt, String keyId, String note) {}
