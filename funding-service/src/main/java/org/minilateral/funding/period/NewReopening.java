package org.minilateral.funding.period;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A closed period that is to be opened again, and why. */
record NewReopening(
        @NotNull UUID periodId, @NotBlank @Size(max = 500) String reason) {}
