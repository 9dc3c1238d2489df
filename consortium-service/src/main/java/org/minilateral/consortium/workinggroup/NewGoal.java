package org.minilateral.consortium.workinggroup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal to be put on the road map. */
record NewGoal(
        @NotNull @Pattern(regexp = NewGoal.QUARTER) @Schema(examples = "2027-Q1", description = "of the calendar year")
        String quarter,

        @NotBlank @Size(max = 500) String title) {

    static final String QUARTER = "[0-9]{4}-Q[1-4]";
}
