package org.minilateral.funding.seal;

import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Shows that a later checkpoint only adds to an earlier one (RFC 9162, section 2.1.4).
 *
 * @param path hashes, base64
 */
@Schema(name = "ConsistencyProof")
record ConsistencyProofView(CheckpointView from, CheckpointView to, List<String> path) {

    static List<String> base64(List<byte[]> hashes) {
        return hashes.stream().map(Base64.getEncoder()::encodeToString).toList();
    }
}
