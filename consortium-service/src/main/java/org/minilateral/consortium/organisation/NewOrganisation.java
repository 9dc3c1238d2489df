package org.minilateral.consortium.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as its nation enters it into the register. */
record NewOrganisation(
        @NotBlank @Size(max = 200) @Schema(examples = "Swedish Space Corporation")
        String name,

        @NotNull Kind kind,

        @Pattern(regexp = "[0-9A-Z]{18}[0-9]{2}", message = "has 20 digits and capital letters, the last two digits")
        @Schema(description = "legal entity identifier, ISO 17442", examples = "5493001KJTIIGC8Y1R12")
        String lei,

        @Size(min = 1, max = 60) @Schema(description = "its number in a register of its nation")
        String nationalId) {}
