package org.minilateral.funding.indexation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The value of an index.
 *
 * @param period a year, or a quarter of one
 * @param value above zero
 */
record NewIndexValue(
        @NotNull @Pattern(regexp = NewIndexValue.PERIOD) @Schema(examples = "2024-Q1")
        String period,

        @NotNull @Pattern(regexp = "[0-9]{1,9}(\\.[0-9]{1,9})?") @Schema(examples = "112.3")
        String value) {

    static final String PERIOD = "[0-9]{4}(-Q[1-4])?";
}
