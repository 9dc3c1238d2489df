package org.minilateral.project.coalition;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A decision of a consortium, adopted or rejected, as its feed tells it. Fired in the transaction that takes it into the
 * copy, once per decision: what it decides on follows.
 *
 * @param number what people call it, such as {@code D-2026-0001}
 * @param subjectId the thing decided
 * @param projectId the project in whose scope it was taken; null for the whole consortium
 * @param electorate the nations that had a vote
 * @param clause of the arrangement that it rests on, or null
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
        List<String> electorate,
        String procedure,
        String clause,

        @JsonAlias({"adoptedAt", "rejectedAt"}) Instant takenAt,

        boolean adopted) {

    public DecisionTaken {
        electorate = electorate == null ? List.of() : List.copyOf(electorate);
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

    /** Those of the nations that had no vote: a decision binds nobody who could not take part in it. */
    public SortedSet<String> withoutVote(Collection<String> nations) {
        SortedSet<String> missing = new TreeSet<>(nations);
        electorate.forEach(missing::remove);
        return missing;
    }
}
