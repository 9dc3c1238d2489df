package org.minilateral.funding.receipt;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a nation wants done with its advances.
 *
 * @param projectId the project in which they are; absent for the consortium's
 * @param hold true if calls shall leave them alone, false if the next call shall take them up
 */
record NewInstruction(
        @Schema(nullable = true) UUID projectId, @NotNull Boolean hold) {}
