package org.minilateral.funding.indexation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A price index that a consortium will use.
 *
 * @param source who publishes it, and under which name
 */
record NewIndexSeries(
        @NotBlank @Size(max = 200) @Schema(examples = "Labour cost index, euro area")
        String name,

        @NotBlank @Size(max = 500) @Schema(examples = "Eurostat, lc_lci_r2_q")
        String source,

        @NotEmpty @Size(max = 1000) List<@Valid @NotNull NewIndexValue> values) {}
