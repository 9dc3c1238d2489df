package org.minilateral.funding.remission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.money.Money;

/**
 * Interest that is to be given up.
 *
 * @param projectId the project whose calls were late; null for the consortium's own
 */
@Schema(name = "NewInterestWaiver")
record NewWaiver(
        @NotNull @NationCode @Schema(examples = "DEU") String nation,

        @Schema(nullable = true) UUID projectId,
        @NotNull Money amount,
        @NotBlank @Size(max = 500) String reason) {}
