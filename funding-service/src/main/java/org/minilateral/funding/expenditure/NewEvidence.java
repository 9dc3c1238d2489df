package org.minilateral.funding.expenditure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document that shows a cost. It stays with its organisation; its hash ties it to the claim.
 *
 * @param sha256 of the document
 * @param mediaType such as {@code application/pdf}
 * @param url where it can be read, or null
 */
record NewEvidence(
        @NotBlank @Size(max = 200) @Schema(examples = "Time sheets, May 2026")
        String name,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 lower-case hexadecimal digits")
        String sha256,

        @NotNull @Pattern(regexp = "[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,100}") @Schema(examples = "application/pdf")
        String mediaType,

        @Size(max = 1000) @Pattern(regexp = "https://.+", message = "must be an https address") @Schema(nullable = true)
        String url) {}
