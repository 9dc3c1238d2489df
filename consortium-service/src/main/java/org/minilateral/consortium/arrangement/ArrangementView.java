package org.minilateral.consortium.arrangement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A version of the arrangement as it reads. */
public record ArrangementView(UUID consortiumId, int number, String title, List<Clause> clauses, Instant writtenAt) {

    static ArrangementView of(ArrangementVersion version) {
        return new ArrangementView(
                version.consortiumId, version.number, version.title, version.clauses, version.writtenAt);
    }
}
