package org.minilateral.funding.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why what somebody asked for is refused; whoever asked reads it, and so do auditors. */
public record NewRejection(
        @NotBlank @Size(max = 500) @Schema(examples = "The amount is another one than in the bank's statement")
        String reason) {}
