package org.minilateral.funding.seal;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.seal.tree.MerkleTree;

/**
 * Shows that an entry stands in the journal that a checkpoint is about (RFC 9162, section 2.1.3).
 *
 * @param index the entry's place, from 0
 * @param leaf what the leaf holds: the entry with all its lines; its hash is SHA-256 of a zero byte and this text
 * @param path the hashes beside the way to the root, from the bottom up, base64
 */
@Schema(name = "InclusionProof")
record InclusionProofView(
        UUID entryId, long index, String leaf, String leafHash, List<String> path, CheckpointView checkpoint) {

    static InclusionProofView of(UUID entryId, SealedEntry entry, MerkleTree tree, Checkpoint checkpoint) {
        return new InclusionProofView(
                entryId,
                entry.index(),
                entry.text(),
                Base64.getEncoder().encodeToString(entry.hash()),
                ConsistencyProofView.base64(tree.inclusion(entry.index())),
                CheckpointView.of(checkpoint));
    }
}
