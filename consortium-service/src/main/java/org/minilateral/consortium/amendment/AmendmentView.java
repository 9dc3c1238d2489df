package org.minilateral.consortium.amendment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.minilateral.consortium.arrangement.Clause;

/**
 * A proposed amendment as it reads.
 *
 * @param basedOn the version in force when it was proposed; if another came into force since, it can't be adopted
 */
record AmendmentView(
        UUID id,
        UUID consortiumId,
        int basedOn,
        String title,
        List<Clause> clauses,
        String proposedBy,
        Instant proposedAt) {

    static AmendmentView of(Amendment a) {
        return new AmendmentView(a.id, a.consortiumId, a.basedOn, a.title, a.clauses, a.proposedBy, a.proposedAt);
    }
}
