package org.minilateral.funding.expenditure;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document behind a cost, as it is kept: its hash, never its content. */
@Embeddable
@Schema(name = "ClaimEvidence")
record Document(
        String name,
        String sha256,
        String mediaType,
        @Schema(nullable = true) String url) {}
