package org.minilateral.funding.approval;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who proposed something, and who approved or rejected it.
 *
 * @param rejection why it was rejected, or null
 */
@Schema(name = "Approval")
@RegisterForReflection
public record ApprovalView(
        Approval.State state,
        Instant proposedAt,
        String proposedBy,
        @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) String rejection) {}
