package org.minilateral.project.milestone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What shows that a milestone was reached. The document itself stays with its nation.
 *
 * @param reference where the document is kept: its number, or an address
 * @param sha256 of the document, so that all can tell later that they hold the same one; or null
 */
record NewEvidence(
        @NotBlank @Size(max = 4000) @Schema(examples = "Report of the sea trial, 12 to 15 May")
        String description,

        @NotBlank @Size(max = 500) @Schema(examples = "DSTG-TR-2026-0117")
        String reference,

        @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 lower-case hexadecimal digits") @Schema(nullable = true)
        String sha256) {}
