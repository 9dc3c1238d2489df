package org.minilateral.funding.leaving;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.money.Money;

/**
 * With whom is to be settled, and how.
 *
 * @param projectId the project whose books are settled; absent for those of the consortium itself
 * @param effectiveOn the last day on which the nation takes part
 * @param basis what it owes until then; CALLS_DUE if absent
 * @param terminationCosts what its leaving causes, in the currency that is settled; may be nothing
 * @param ceiling up to which it bears these, or absent
 */
record NewWithdrawalSettlement(
        @NotNull @NationCode @Schema(examples = "GBR") String nation,
        @Schema(nullable = true) UUID projectId,
        @NotNull LocalDate effectiveOn,
        @Schema(nullable = true) Owing basis,
        @NotNull Money terminationCosts,
        @Schema(nullable = true) Money ceiling,

        @Size(max = 50) @Schema(examples = "14.2", nullable = true)
        String clause) {

    NewWithdrawalSettlement {
        basis = basis == null ? Owing.CALLS_DUE : basis;
    }
}
