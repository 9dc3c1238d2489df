package org.minilateral.consortium.finder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.consortium.capability.Offer;

/** A technology that a project needs, at some readiness. */
record Requirement(
        @NotBlank @Size(max = 80) @Schema(examples = "undersea-capabilities")
        String area,

        @Min(1) @Max(9) @Schema(description = "the least technology readiness level")
        int trlAtLeast,

        @Min(1) @Max(1000) @Schema(description = "how much it counts beside the others; 1 unless said")
        Integer weight) {

    Requirement {
        weight = weight == null ? 1 : weight;
    }

    boolean isMetBy(Offer offer) {
        return offer.area().equals(area) && offer.trl() >= trlAtLeast;
    }

    /** In words. */
    String text() {
        return area + " at TRL " + trlAtLeast;
    }
}
