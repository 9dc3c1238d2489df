package org.minilateral.funding.remission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.money.Money;

/** A debt, whole or in part, that is to be given up. */
record NewWriteOff(
        @NotNull UUID callId,
        @NotNull @NationCode @Schema(examples = "DEU") String nation,

        @NotNull Money amount,
        @NotBlank @Size(max = 500) String reason) {}
