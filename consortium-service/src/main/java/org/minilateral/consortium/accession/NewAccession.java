package org.minilateral.consortium.accession;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;

/** @param share the newcomer's share on the arrangement's scale, such as 12 of 100; needed where the scale is diluted */
record NewAccession(
        @NotNull @NationCode String nation,
        @Schema(examples = "12") String share) {}
