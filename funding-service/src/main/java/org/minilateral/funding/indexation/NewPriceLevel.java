package org.minilateral.funding.indexation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The price level in which a budget is written.
 *
 * @param seriesId the index
 * @param period at the prices of which it is written
 */
record NewPriceLevel(
        @NotNull UUID seriesId,

        @NotNull @Pattern(regexp = NewIndexValue.PERIOD) @Schema(examples = "2024-Q1")
        String period) {}
