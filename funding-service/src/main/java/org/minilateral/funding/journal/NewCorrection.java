package org.minilateral.funding.journal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Undoes an entry, or a part of it.
 *
 * @param lines on accounts of the original, each against it; absent for all that is left of the original
 */
record NewCorrection(
        @NotBlank @Size(max = 500) String reason,
        @NotNull LocalDate effectiveOn,

        @Schema(nullable = true) @Size(min = 2, max = 1000) List<@Valid @NotNull NewLine> lines) {}
