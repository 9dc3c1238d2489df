package org.minilateral.consortium.arrangement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A version of the arrangement as it reads.
 *
 * @param inForceFrom from when this version is the one that counts
 * @param decisionId the decision that brought it about; null for the first version
 */
public record ArrangementView(
        UUID consortiumId,
        int number,
        String title,
        List<Clause> clauses,
        Instant writtenAt,
        Instant inForceFrom,
        UUID decisionId) {

    static ArrangementView of(ArrangementVersion v) {
        return new ArrangementView(
                v.consortiumId, v.number, v.title, v.clauses, v.writtenAt, v.inForceFrom, v.decisionId);
    }
}
