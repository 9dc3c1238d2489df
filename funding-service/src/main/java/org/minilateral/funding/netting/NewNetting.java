package org.minilateral.funding.netting;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.money.Money;

/**
 * An approved claim that is to be set against what its nation owes.
 *
 * @param projectId the project of both; null for the consortium's own
 * @param callId the call that is settled; null for the nation's oldest debts
 */
record NewNetting(
        @NotNull @NationCode @Schema(examples = "DEU") String nation,

        @Schema(nullable = true) UUID projectId,
        @Schema(nullable = true) UUID callId,
        @NotNull Money amount) {}
