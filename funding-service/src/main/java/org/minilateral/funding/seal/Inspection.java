package org.minilateral.funding.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.seal.VerificationView.Finding;
import org.minilateral.funding.seal.VerificationView.Kind;
import org.minilateral.funding.seal.tree.Hash;
import org.minilateral.funding.seal.tree.MerkleTree;
import org.minilateral.funding.seal.tree.Note;
import org.minilateral.funding.seal.tree.Subtrees;

/** Computes a part of a tree again and finds what differs. */
@ApplicationScoped
class Inspection {

    /** How many entries are looked at in one go: a whole number of the smallest subtrees. */
    static final int PART = 40 * Subtrees.WIDTH;

    private final Seals seals;
    private final SealedRows rows;

    Inspection(Seals seals, SealedRows rows) {
        this.seals = seals;
        this.rows = rows;
    }

    List<Finding> findings(UUID consortiumId, Checkpoint newest, long from, long until) {
        var findings = new ArrayList<Finding>();
        List<SealedRows.Row> leaves = rows.between(consortiumId, from, until);
        inspectEntries(leaves, from, until, findings);
        boolean isLast = until == newest.size();
        Instant after = from == 0 ? Instant.EPOCH : rows.recordedAt(consortiumId, from - 1);
        Instant last = isLast ? newest.recordedUntil() : rows.recordedAt(consortiumId, until - 1);
        if (after != null && last != null) {
            rows.unsealedBetween(consortiumId, after, last)
                    .forEach(id -> findings.add(new Finding(Kind.ENTRY_PUT_IN, null, id, null)));
        }
        Subtrees stored = seals.subtrees(consortiumId);
        long width = Subtrees.WIDTH;
        inspectSubtrees(stored, 1, (from + width - 1) / width, until / width, findings);
        if (isLast) {
            inspectTop(consortiumId, stored, newest, findings);
        }
        return findings;
    }

    private static void inspectEntries(List<SealedRows.Row> leaves, long from, long until, List<Finding> findings) {
        long expected = from;
        for (SealedRows.Row leaf : leaves) {
            for (; expected < leaf.index(); expected++) {
                findings.add(new Finding(Kind.LEAF_MISSING, expected, null, null));
            }
            if (leaf.text() == null) {
                findings.add(new Finding(Kind.ENTRY_MISSING, leaf.index(), leaf.entryId(), null));
            } else if (!Arrays.equals(leaf.hash(), Hash.ofLeaf(leaf.text()))) {
                findings.add(new Finding(Kind.ENTRY_CHANGED, leaf.index(), leaf.entryId(), null));
            }
            expected = leaf.index() + 1;
        }
        for (; expected < until; expected++) {
            findings.add(new Finding(Kind.LEAF_MISSING, expected, null, null));
        }
    }

    private static void inspectSubtrees(Subtrees stored, int level, long from, long until, List<Finding> findings) {
        for (long index = from; index < until; index++) {
            if (!isIntact(stored, level, index)) {
                long first = index * (long) Math.pow(Subtrees.WIDTH, level);
                findings.add(new Finding(Kind.SUBTREE_CHANGED, first, null, null));
            }
        }
    }

    private static boolean isIntact(Subtrees stored, int level, long index) {
        try {
            return Arrays.equals(stored.hash(level, index), MerkleTree.full(stored, level, index));
        } catch (MissingHash e) {
            return false;
        }
    }

    private void inspectTop(UUID consortiumId, Subtrees stored, Checkpoint newest, List<Finding> findings) {
        long width = (long) Subtrees.WIDTH * Subtrees.WIDTH;
        for (int level = 2; newest.size() / width > 0; level++, width *= Subtrees.WIDTH) {
            inspectSubtrees(stored, level, 0, newest.size() / width, findings);
        }
        Note note = Note.parse(newest.note());
        byte[] root = rootOf(new MerkleTree(stored, newest.size()));
        if (!Arrays.equals(root, newest.root())
                || !Arrays.equals(root, note.root())
                || note.size() != newest.size()
                || !note.origin().equals(Origin.of(note.keyName(), consortiumId))) {
            findings.add(new Finding(Kind.ROOT_CHANGED, null, null, null));
        }
        if (!Signatures.isSigned(note, rows.publicKey(newest.keyId()))) {
            findings.add(new Finding(Kind.SIGNATURE_INVALID, null, null, null));
        }
    }

    private static byte[] rootOf(MerkleTree tree) {
        try {
            return tree.root();
        } catch (MissingHash e) {
            return null;
        }
    }
}
