package org.minilateral.project.inkind;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a nation does not deliver what it had agreed to. */
record NewEnding(
        @NotBlank @Size(max = 2000) @Schema(examples = "The ship is not available before 2030")
        String reason) {}
