package org.minilateral.consortium.workinggroup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a goal shall be from now on. */
record GoalChange(
        @NotNull @Pattern(regexp = NewGoal.QUARTER) @Schema(examples = "2027-Q2")
        String quarter,

        @NotBlank @Size(max = 500) String title,
        @NotNull GoalState state) {}
