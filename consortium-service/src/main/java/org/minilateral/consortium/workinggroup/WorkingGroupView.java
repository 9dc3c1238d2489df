package org.minilateral.consortium.workinggroup;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.concurrency.Versioned;

/** A working group as it reads to one nation. */
record WorkingGroupView(
        UUID id,
        UUID consortiumId,
        String name,
        String leadNation,
        List<String> members,

        @Schema(description = "terms of reference; null for a nation that is not a member")
        String terms,

        @Schema(description = "name of the chairperson; null if there is none, and for a nation that is not a member")
        String chair,

        long version)
        implements Versioned {

    /** Null terms where the reader is no member. */
    static WorkingGroupView of(WorkingGroup g, List<String> members, TermsOfReference terms) {
        return new WorkingGroupView(
                g.id,
                g.consortiumId,
                g.name,
                g.leadNation,
                members,
                terms == null ? null : terms.text,
                terms == null ? null : terms.chair,
                g.version);
    }
}
