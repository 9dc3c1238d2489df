package org.minilateral.funding.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.seal.tree.MerkleTree;
import org.minilateral.funding.seal.tree.Note;
import org.minilateral.funding.seal.tree.Subtrees;

/** Seals what was booked since the last checkpoint. One sealer works at a time; what it does costs as much as is new. */
@ApplicationScoped
class Sealing {

    private final Seals seals;
    private final SealStore store;
    private final SealingKey key;
    private final SealSettings settings;
    private final Clock clock;

    Sealing(Seals seals, SealStore store, SealingKey key, SealSettings settings, Clock clock) {
        this.seals = seals;
        this.store = store;
        this.key = key;
        this.settings = settings;
        this.clock = clock;
    }

    /** Where entries wait; none while another sealer is at work. */
    @Transactional
    List<UUID> waiting() {
        return store.unsealed();
    }

    /**
     * Seals entries of a consortium, at most a batch of them.
     *
     * @return how many
     */
    @Transactional
    int seal(UUID consortiumId) {
        if (!store.isAlone(consortiumId)) {
            return 0;
        }
        Checkpoint before = seals.latest(consortiumId);
        long size = before == null ? 0 : before.size();
        Instant until = before == null ? Instant.EPOCH : before.recordedUntil();
        List<SealStore.Leaf> leaves = store.addLeaves(consortiumId, size, until, settings.batch());
        if (leaves.isEmpty()) {
            return 0;
        }
        var rows = seals.subtrees(consortiumId);
        leaves.forEach(leaf -> rows.put(0, leaf.index(), leaf.hash()));
        long grown = size + leaves.size();
        addSubtrees(consortiumId, rows, size, grown);
        store.addKey(key, clock.instant());
        byte[] root = new MerkleTree(rows, grown).root();
        Note note = key.sign(Origin.of(key.name(), consortiumId), grown, root);
        store.add(
                consortiumId,
                new Checkpoint(grown, root, leaves.getLast().recordedAt(), clock.instant(), key.id(), note.text()));
        return leaves.size();
    }

    /** Keeps the hashes of the subtrees that have become full. */
    private void addSubtrees(UUID consortiumId, Rows rows, long size, long grown) {
        long width = Subtrees.WIDTH;
        for (int level = 1; grown / width > 0; level++, width *= Subtrees.WIDTH) {
            for (long index = size / width; index < grown / width; index++) {
                byte[] hash = MerkleTree.full(rows, level, index);
                rows.put(level, index, hash);
                store.addSubtree(consortiumId, level, index, hash);
            }
        }
    }
}
