package org.minilateral.consortium.workinggroup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;

/** What a working group shall be from now on. */
record GroupChange(
        @NotBlank @Size(max = 200) String name,

        @NotNull @NationCode @Schema(description = "one of the members; another nation than now takes over")
        String leadNation,

        @NotBlank @Size(max = 20_000) String terms,

        @Size(max = 200) String chair) {}
