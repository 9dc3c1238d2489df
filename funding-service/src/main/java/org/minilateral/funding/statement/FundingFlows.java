package org.minilateral.funding.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/**
 * How money and work went from nations to the consortium and its projects, and on to work packages, from the journal alone.
 *
 * @param from the first day of the period, or null for everything up to {@code to}
 * @param flows one for each kind, currency and pair of ends
 * @param balances what of a scope's flows came in and did not go out
 */
record FundingFlows(
        UUID consortiumId,
        Marking marking,
        @Schema(nullable = true) LocalDate from,
        LocalDate to,
        CutOff dataCutOff,
        List<ContributionMatrix.ScopeName> scopes,
        List<Flow> flows,
        List<Balance> balances,
        List<CostShareStatement.TieOut> tieOuts) {

    /** From where to where something goes. */
    @Schema(name = "FlowKind")
    enum Kind {
        /** Money that a nation paid, less what was sent back. */
        RECEIVED(true),
        /** Approved claims of a nation's organisations, set against what it owes. */
        SET_OFF(true),
        /** Contributions in kind, accepted. */
        IN_KIND(true),
        /** What the work cost, by work package. */
        EXPENSE(false),
        EXPENSE_IN_KIND(false),
        /** Surplus paid back to a nation. */
        RETURNED(false);

        private final boolean in;

        Kind(boolean in) {
            this.in = in;
        }

        /** True for what comes to a scope. */
        boolean comesIn() {
            return in;
        }
    }

    /**
     * Something that went from a nation to a scope, or from a scope to a work package or a nation.
     *
     * @param nation at the other end; null for what the work cost
     * @param projectId the scope; null for the consortium itself
     * @param workPackageId null for the administration, and where a nation is at the other end
     * @param amount below zero where in the period more went back than came
     */
    @Schema(name = "FundingFlow")
    record Flow(
            Kind kind,
            @Schema(nullable = true) String nation,
            @Schema(nullable = true) UUID projectId,
            @Schema(nullable = true) UUID workPackageId,
            Money amount) {}

    /**
     * {@code in - out = carried}.
     *
     * @param carried kept for later, or below zero: the work cost more than has come in
     */
    @Schema(name = "FlowBalance")
    record Balance(@Schema(nullable = true) UUID projectId, Money in, Money out, Money carried) {}
}
