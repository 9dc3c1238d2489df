package org.minilateral.funding.journal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.problem.Refused;

/**
 * An entry by hand, or imported. It names the adopted decision that covers it or its document outside these books.
 *
 * @param kind MANUAL or OPENING: all others are booked by their documents
 * @param projectId null for the consortium as a whole
 * @param document such as the number of a voucher or a line of a bank statement
 * @param metadata up to 20 notes of its author
 */
record NewEntry(
        @NotNull Entry.Kind kind,
        @Schema(nullable = true) UUID projectId,
        @NotNull LocalDate effectiveOn,
        @NotBlank @Size(max = 500) String reason,
        @Schema(nullable = true) UUID decisionId,

        @Size(max = 140) @Schema(nullable = true, examples = "Voucher 2026-117")
        String document,

        @Size(max = 20) @Schema(nullable = true)
        Map<@NotBlank @Size(max = 40) String, @NotNull @Size(max = 200) String> metadata,

        @NotNull @Size(min = 2, max = 1000) List<@Valid @NotNull NewLine> lines) {

    /** @param pointer where this entry stands in the body */
    Draft draft(String pointer) {
        if (!kind.isByHand()) {
            throw Refused.field(
                    "kind-of-document", pointer + "/kind", kind + " is booked by its document, not by hand.");
        }
        if (decisionId == null && (document == null || document.isBlank())) {
            throw Refused.field(
                    "money-needs-decision",
                    pointer + "/decisionId",
                    "Money needs a decision: name an adopted one, or the document behind the entry.");
        }
        return new Draft(
                projectId,
                kind,
                effectiveOn,
                reason,
                null,
                decisionId,
                document,
                metadata,
                Lines.balanced(lines, pointer + "/lines"));
    }
}
