package org.minilateral.project.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.concurrency.Versioned;

/**
 * A milestone as it reads.
 *
 * @param acceptedOn the day (UTC) on which another nation accepted it, or null
 * @param acceptedBy that nation, or null
 */
record MilestoneView(
        UUID id,
        UUID workPackageId,
        UUID projectId,
        @Schema(examples = "M1") String number,
        String title,
        LocalDate dueOn,
        String evidenceRequired,
        MilestoneState state,
        List<EvidenceView> evidence,
        @Schema(nullable = true) LocalDate acceptedOn,
        @Schema(examples = "GBR", nullable = true) String acceptedBy,
        long version)
        implements Versioned {

    static MilestoneView of(Milestone milestone) {
        Acceptance acceptance = milestone.acceptance;
        return new MilestoneView(
                milestone.id,
                milestone.workPackageId,
                milestone.projectId,
                milestone.number,
                milestone.title,
                milestone.dueOn,
                milestone.evidenceRequired,
                milestone.state(),
                milestone.evidence.stream().map(EvidenceView::of).toList(),
                acceptance == null ? null : acceptance.acceptedOn,
                acceptance == null ? null : acceptance.acceptedBy,
                milestone.version());
    }

    /** What was shown, by which nation. */
    @Schema(name = "EvidenceView")
    record EvidenceView(
            UUID id,
            String description,
            String reference,
            @Schema(nullable = true) String sha256,
            String submittedBy,
            Instant submittedAt) {

        static EvidenceView of(Evidence evidence) {
            return new EvidenceView(
                    evidence.id,
                    evidence.description,
                    evidence.reference,
                    evidence.sha256,
                    evidence.submittedBy,
                    evidence.submittedAt);
        }
    }
}
