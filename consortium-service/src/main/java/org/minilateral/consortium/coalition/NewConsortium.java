package org.minilateral.consortium.coalition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.consortium.arrangement.NewArrangement;
import org.minilateral.platform.caller.NationCode;

/**
 * A consortium that a nation proposes.
 *
 * @param leadNation the proposing nation: it invites, chairs, and its finance officers keep the books
 */
@Schema(description = "A consortium to be founded, with the arrangement that is on the table")
record NewConsortium(
        @NotBlank @Size(max = 200) @Schema(examples = "Spacelab")
        String name,

        @NotBlank @Size(max = 4000) String purpose,
        @NotNull @NationCode @Schema(examples = "DEU") String leadNation,
        @NotNull @Valid NewArrangement arrangement) {}
