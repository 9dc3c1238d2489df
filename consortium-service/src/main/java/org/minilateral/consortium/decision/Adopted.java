package org.minilateral.consortium.decision;

import java.time.Instant;
import java.util.UUID;

/** An adopted decision, as its effect needs to know it. */
public record Adopted(
        UUID decisionId, UUID consortiumId, String number, UUID subjectId, String subjectNation, Instant adoptedAt) {

    static Adopted of(Decision d) {
        return new Adopted(d.id, d.consortiumId, d.number, d.subjectId, d.subjectNation, d.closedAt);
    }
}
