package org.minilateral.funding.expenditure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a whole claim is not paid. */
record NewRejection(
        @NotBlank @Size(max = 500) @Schema(examples = "The work package was claimed by another organisation")
        String reason) {}
