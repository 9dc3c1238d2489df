package org.minilateral.project.milestone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A point at which a work package shows what it has reached.
 *
 * @param number unique in the work package
 * @param evidenceRequired what the others want to see before they accept
 */
record NewMilestone(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9.-]{0,19}") @Schema(examples = "M1")
        String number,

        @NotBlank @Size(max = 200) @Schema(examples = "Cell runs for 72 hours")
        String title,

        @NotNull LocalDate dueOn,

        @NotBlank @Size(max = 4000) @Schema(examples = "Signed test report of the sea trial")
        String evidenceRequired) {}
