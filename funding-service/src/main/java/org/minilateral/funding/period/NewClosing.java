package org.minilateral.funding.period;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A period that is to be closed. */
record NewClosing(
        @NotNull UUID periodId,
        @Size(max = 500) @Schema(nullable = true) String reason) {}
