package org.minilateral.funding.interest;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rate of interest and from when on it holds.
 *
 * @param afterMonths whole months after the due date
 * @param percentPerYear such as {@code 3}, {@code 4.5} or {@code 10/3}
 */
@Schema(name = "InterestStep")
@RegisterForReflection
record Step(
        @Min(0) @Max(1200) @Schema(examples = "6") int afterMonths,

        @NotNull @Pattern(regexp = "[0-9]{1,6}(\\.[0-9]{1,9}|/[1-9][0-9]{0,8})?") @Schema(examples = "3")
        String percentPerYear) {}
