package org.minilateral.funding.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minilateral.funding.seal.tree.MerkleTree;
import org.minilateral.platform.problem.Refused;
import org.minilateral.platform.release.OneInstant;

/** Proves from the seals. Of entries that the caller does not see, a proof holds nothing but hashes. */
@ApplicationScoped
class Proving {

    private final Seals seals;

    Proving(Seals seals) {
        this.seals = seals;
    }

    InclusionProofView inclusion(UUID entryId, Long size) {
        return OneInstant.read(() -> {
            SealedEntry entry = seals.entry(entryId);
            if (entry == null) {
                throw Refused.state("entry-not-sealed", "The entry is not sealed yet; it will be in a few seconds.");
            }
            Checkpoint checkpoint =
                    size == null ? seals.latest(entry.consortiumId()) : require(entry.consortiumId(), size, "size");
            if (checkpoint.size() <= entry.index()) {
                throw Refused.http(
                        400, "entry-after-checkpoint", "The checkpoint was made before the entry was recorded.");
            }
            return InclusionProofView.of(entryId, entry, tree(entry.consortiumId(), checkpoint), checkpoint);
        });
    }

    ConsistencyProofView consistency(UUID consortiumId, Long from, Long to) {
        return OneInstant.read(() -> {
            if (from == null) {
                throw Refused.http(400, "parameter-missing", "The parameter from says which checkpoint you keep.");
            }
            Checkpoint earlier = require(consortiumId, from, "from");
            Checkpoint later = to == null ? seals.latest(consortiumId) : require(consortiumId, to, "to");
            if (earlier.size() > later.size()) {
                throw Refused.http(400, "checkpoints-reversed", "The checkpoint from is older than the one to.");
            }
            return new ConsistencyProofView(
                    CheckpointView.of(earlier),
                    CheckpointView.of(later),
                    ConsistencyProofView.base64(tree(consortiumId, later).consistency(earlier.size())));
        });
    }

    private Checkpoint require(UUID consortiumId, long size, String name) {
        Checkpoint found = seals.at(consortiumId, size);
        if (found == null) {
            throw Refused.http(400, "no-such-checkpoint", "No checkpoint has the size in the parameter " + name + ".");
        }
        return found;
    }

    private MerkleTree tree(UUID consortiumId, Checkpoint checkpoint) {
        return new MerkleTree(seals.subtrees(consortiumId), checkpoint.size());
    }
}
