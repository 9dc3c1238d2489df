package org.minilateral.consortium.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the parties are asked to take part in. */
record NewProgramme(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 4000) String summary) {}
