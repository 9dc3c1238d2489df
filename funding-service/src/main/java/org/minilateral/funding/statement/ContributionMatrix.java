package org.minilateral.funding.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/**
 * What each nation owes to a consortium and to each project that the caller's nation sees, and has paid, from the journal alone.
 *
 * @param nations the rows: those that take part, and those that ever owed something
 * @param scopes the columns
 * @param cells only where something was booked, one for each currency
 * @param nationTotals the cells of a row, summed
 * @param scopeTotals the cells of a column, summed
 * @param totals of everything, one for each currency
 */
record ContributionMatrix(
        UUID consortiumId,
        Marking marking,
        LocalDate asOf,
        CutOff dataCutOff,
        SortedSet<String> nations,
        List<ScopeName> scopes,
        List<Cell> cells,
        List<NationTotal> nationTotals,
        List<ScopeTotal> scopeTotals,
        List<Amounts> totals,
        List<CostShareStatement.TieOut> tieOuts) {

    /** A column: the consortium itself, which has no project, or a project. */
    @Schema(name = "ScopeName")
    record ScopeName(
            @Schema(nullable = true) UUID projectId,

            @Schema(nullable = true, examples = "P-2026-0001")
            String number,

            @Schema(nullable = true) String name) {}

    /** What one nation owes to one scope in one currency. */
    @Schema(name = "MatrixCell")
    record Cell(String nation, @Schema(nullable = true) UUID projectId, Amounts amounts, CellAccounts accounts) {}

    /** The accounts whose ledgers show the entries behind a cell; null where nothing was posted. */
    @Schema(name = "MatrixAccounts")
    record CellAccounts(
            @Schema(nullable = true) UUID called,
            @Schema(nullable = true) UUID notCalled,
            @Schema(nullable = true) UUID advances) {}

    @Schema(name = "MatrixNationTotal")
    record NationTotal(String nation, Amounts amounts) {}

    @Schema(name = "MatrixScopeTotal")
    record ScopeTotal(@Schema(nullable = true) UUID projectId, Amounts amounts) {}

    /**
     * {@code agreed = called + notCalled} and {@code called = paid + credited + outstanding}.
     *
     * @param agreed assessed, with all that was adjusted since
     * @param credited settled by claims or surplus, or given up
     * @param advances paid beyond what was called
     */
    @Schema(name = "MatrixAmounts")
    record Amounts(
            Money agreed,
            Money called,
            Money paid,
            Money credited,
            Money outstanding,
            Money notCalled,
            Money advances) {}
}
