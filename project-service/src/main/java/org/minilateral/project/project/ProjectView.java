package org.minilateral.project.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.concurrency.Versioned;

/**
 * A project as it reads.
 *
 * @param number what people call it within the consortium
 * @param decision the decision that settled it; null while it is proposed
 * @param undecidedBecause why the last decision on it settled nothing, or null
 */
record ProjectView(
        UUID id,
        UUID consortiumId,
        @Schema(examples = "P-2026-0001") String number,
        String name,
        String summary,
        @Schema(nullable = true) String workingGroup,
        @Schema(examples = "AUS") String leadNation,
        @Schema(examples = "[\"AUS\", \"GBR\", \"USA\"]") Set<String> participants,
        LocalDate startsOn,
        LocalDate endsOn,
        Readiness trl,
        ProjectState state,
        @Schema(nullable = true) DecisionView decision,
        @Schema(nullable = true) String undecidedBecause,
        Instant proposedAt,
        long version)
        implements Versioned {

    static ProjectView of(Project project) {
        return new ProjectView(
                project.id,
                project.consortiumId,
                project.number,
                project.name,
                project.summary,
                project.workingGroup,
                project.leadNation,
                project.participants(),
                project.startsOn,
                project.endsOn,
                new Readiness(project.trlEntry, project.trlTarget),
                project.state,
                project.decisionId == null ? null : new DecisionView(project.decisionId, project.decisionNumber),
                project.undecidedBecause,
                project.proposedAt,
                project.version);
    }

    /** The decision behind the state, to be looked up in the consortium. */
    @Schema(name = "DecisionReference")
    record DecisionView(
            UUID id, @Schema(examples = "D-2026-0001") String number) {}
}
