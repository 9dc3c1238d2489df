package org.minilateral.funding.seal;

import java.time.Instant;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A signed statement of how a consortium's journal was. Whoever keeps one can prove later that nothing before it was changed.
 *
 * @param size how many entries it covers
 * @param root of their Merkle tree (RFC 9162), base64
 * @param recordedUntil when the last of them was recorded
 * @param keyId which of the sealing keys signed
 * @param note the checkpoint as a signed note, as {@code /note} gives it
 */
@Schema(name = "Checkpoint")
record CheckpointView(long size, String root, Instant recordedUntil, Instant sealedAt, String keyId, String note) {

    static CheckpointView of(Checkpoint checkpoint) {
        return new CheckpointView(
                checkpoint.size(),
                Base64.getEncoder().encodeToString(checkpoint.root()),
                checkpoint.recordedUntil(),
                checkpoint.sealedAt(),
                checkpoint.keyId(),
                checkpoint.note());
    }
}
