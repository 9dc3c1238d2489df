package org.minilateral.funding.interest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Interest to be charged.
 *
 * @param asOf until the beginning of this day
 * @param projectId the project whose calls are late; null for the consortium's own
 */
@Schema(name = "NewInterestCharge")
record NewCharge(
        @NotNull LocalDate asOf, @Schema(nullable = true) UUID projectId) {}
