package org.minilateral.funding.seal;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What holding a part of a journal against its seals found.
 *
 * @param size of the newest checkpoint; 0 if there is none yet
 * @param from index of the first entry that was looked at
 * @param next index to go on from; null at the end
 * @param intact true if nothing was found here
 */
@Schema(name = "Verification")
record VerificationView(
        long size, long from, @Schema(nullable = true) Long next, boolean intact, List<Finding> findings) {

    /**
     * Something that is not as it was sealed.
     *
     * @param index of the entry or, for a subtree, of its first entry; null for an entry that has no place in the tree
     * @param entryNumber null if the entry is gone or not released to the caller
     */
    @Schema(name = "VerificationFinding")
    record Finding(
            Kind kind,
            @Schema(nullable = true) Long index,
            @Schema(nullable = true) UUID entryId,
            @Schema(nullable = true) String entryNumber) {

        Finding numbered(String number) {
            return new Finding(kind, index, entryId, number);
        }
    }

    /** What can be wrong. */
    @Schema(name = "VerificationFindingKind")
    enum Kind {
        /** The entry or one of its lines is not what was sealed. */
        ENTRY_CHANGED,
        /** A sealed entry is gone. */
        ENTRY_MISSING,
        /** An entry was put in behind the seals. */
        ENTRY_PUT_IN,
        /** A leaf of the tree is gone. */
        LEAF_MISSING,
        /** A leaf or a hash above it is not what was sealed. */
        SUBTREE_CHANGED,
        /** The tree does not lead to the root of the newest checkpoint. */
        ROOT_CHANGED,
        /** The newest checkpoint is not signed by its key. */
        SIGNATURE_INVALID
    }
}
