package org.minilateral.project.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Technology readiness levels (1 to 9): where the work starts, and where it is to lead. */
@Schema(description = "Technology readiness levels, 1 to 9")
record Readiness(
        @Min(1) @Max(9) @Schema(examples = "3") int entry,
        @Min(1) @Max(9) @Schema(examples = "6") int target) {}
