package org.minilateral.funding.coalition;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A decision as the consortium's feed tells it. It is fired within the transaction that copies it, once: cost shares
 * and budgets take their effect from it.
 *
 * @param number what people call it, such as {@code D-2026-0001}
 * @param subjectId the very text that was decided on
 * @param projectId the project for which it was taken; null for the whole consortium
 * @param electorate the nations that had a vote
 * @param clause of the arrangement on which it rests, or null
 */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
public record DecisionTaken(
        UUID decisionId,
        String number,
        UUID consortiumId,
        String question,
        UUID subjectId,
        UUID projectId,
        Set<String> electorate,
        String procedure,
        String clause,

        @JsonAlias({"adoptedAt", "rejectedAt"}) Instant takenAt,

        boolean adopted) {

    public DecisionTaken {
        electorate = electorate == null ? Set.of() : Set.copyOf(electorate);
    }

    DecisionTaken adopted(boolean outcome) {
        return new DecisionTaken(
                decisionId,
                number,
                consortiumId,
                question,
                subjectId,
                projectId,
                electorate,
                procedure,
                clause,
                takenAt,
                outcome);
    }

    public Scope scope() {
        return new Scope(consortiumId, projectId);
    }
}
