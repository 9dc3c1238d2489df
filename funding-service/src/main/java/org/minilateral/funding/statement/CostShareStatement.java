package org.minilateral.funding.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.platform.money.Money;

/**
 * What each nation owes and has paid, by the documents, and whether the journal says the same.
 *
 * @param from the first day of the period, or null for everything up to {@code asOf}
 * @param asOf the day on which it closes
 * @param currency of all amounts; null as long as nothing is booked
 * @param rows one for each nation in each version of a cost share
 * @param totals null as long as nothing is booked
 * @param accounts one for each nation, from the journal alone
 */
record CostShareStatement(
        UUID consortiumId,
        Marking marking,
        @Schema(nullable = true) LocalDate from,
        LocalDate asOf,
        CutOff dataCutOff,
        @Schema(nullable = true) String currency,
        List<Row> rows,
        @Schema(nullable = true) Amounts totals,
        List<TieOut> tieOuts,
        List<NationAccount> accounts) {

    /** A nation in one version of a cost share; {@code underwritten} is null unless it underwrites. */
    @Schema(name = "StatementRow")
    record Row(
            UUID costShareId,
            String costShare,
            int number,
            String nation,
            @Schema(nullable = true) Part own,
            @Schema(nullable = true) Part underwritten,
            Amounts amounts) {}

    /**
     * One line of the scale in the period: {@code exactShare + carryIn = assessed + carryOut}, exact and in the currency's own
     * unit.
     */
    @Schema(name = "StatementPart")
    record Part(
            @Schema(examples = "52.55") String weight,
            @Schema(examples = "3678500") String exactShare,
            @Schema(examples = "0") String carryIn,
            Money assessed,
            @Schema(examples = "0") String carryOut,
            Money called) {}

    /**
     * Movements of the period ({@code assessed}, {@code called}, {@code paid}, {@code credited}) and what stands open:
     * {@code opening + called - paid - credited = outstanding}.
     *
     * @param opening called and not paid before the period
     * @param advances paid beyond what was called, at the close
     * @param notCalled assessed and not called yet, at the close
     * @param outstanding called and not paid, at the close
     * @param credited settled by claims or surplus, or given up
     */
    @Schema(name = "StatementAmounts")
    record Amounts(
            Money opening,
            Money assessed,
            Money called,
            Money paid,
            Money advances,
            Money notCalled,
            Money outstanding,
            Money credited) {}

    /**
     * A control account: what this statement sums to, and what the trial balance says. Revenue is compared by its movement in
     * the period, the other accounts by their balance at its close.
     */
    @Schema(name = "TieOut")
    record TieOut(AccountKind control, Money statement, Money trialBalance, boolean tiesOut) {}
}
