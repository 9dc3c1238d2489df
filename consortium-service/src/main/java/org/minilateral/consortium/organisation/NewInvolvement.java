package org.minilateral.consortium.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation is to take part in a consortium. */
record NewInvolvement(
        @NotNull UUID organisationId,

        @NotBlank @Size(max = 100) @Schema(examples = "prime contractor")
        String role,

        @NotNull @Schema(description = "a day that has come, and on which the consortium existed")
        LocalDate since) {}
