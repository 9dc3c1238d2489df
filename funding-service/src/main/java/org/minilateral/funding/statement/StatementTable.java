package org.minilateral.funding.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.sheet.Cell;
import org.minilateral.sharing.Fraction;

/**
 * The statement as a table whose columns never change their order: a line for each row, one for the total, and one for what the
 * trial balance says, so that a reader sees the two agree; then one for each nation's account.
 */
final class StatementTable {

    static final List<String> COLUMNS = List.of(
            "line",
            "marking",
            "from",
            "as_of",
            "data_cut_off",
            "last_entry",
            "currency",
            "cost_share",
            "version",
            "nation",
            "own_weight",
            "underwritten_weight",
            "exact_share",
            "carry_in",
            "carry_out",
            "opening",
            "assessed",
            "called",
            "paid",
            "advances",
            "not_called",
            "outstanding",
            "adjusted",
            "credited",
            "interest",
            "in_kind");

    private static final int DECIMALS = 6;

    private StatementTable() {}

    static List<List<String>> rows(CostShareStatement statement) {
        List<List<String>> rows = new ArrayList<>();
        statement.rows().forEach(row -> rows.add(row(statement, row)));
        if (statement.totals() != null) {
            rows.add(total(statement));
            rows.add(trialBalance(statement));
            statement.accounts().forEach(account -> rows.add(account(statement, account)));
        }
        return rows;
    }

    private static List<String> row(CostShareStatement statement, CostShareStatement.Row row) {
        var own = row.own();
        var underwritten = row.underwritten();
        return cells(
                head("NATION", statement),
                List.of(
                        row.costShare(),
                        Integer.toString(row.number()),
                        row.nation(),
                        own == null ? "" : own.weight(),
                        underwritten == null ? "" : underwritten.weight(),
                        sum(own, underwritten, CostShareStatement.Part::exactShare),
                        sum(own, underwritten, CostShareStatement.Part::carryIn),
                        sum(own, underwritten, CostShareStatement.Part::carryOut)),
                amounts(row.amounts()));
    }

    private static List<String> total(CostShareStatement statement) {
        return cells(head("TOTAL", statement), List.of("", "", "", "", "", "", "", ""), amounts(statement.totals()));
    }

    private static List<String> trialBalance(CostShareStatement statement) {
        Map<AccountKind, String> control = statement.tieOuts().stream()
                .collect(Collectors.toMap(
                        CostShareStatement.TieOut::control,
                        tieOut -> tieOut.trialBalance().value()));
        return cells(
                head("TRIAL_BALANCE", statement),
                List.of("", "", "", "", "", "", "", ""),
                List.of(
                        "",
                        control.get(AccountKind.CONTRIBUTIONS),
                        "",
                        "",
                        control.get(AccountKind.ADVANCES),
                        control.get(AccountKind.RECEIVABLE_NOT_CALLED),
                        control.get(AccountKind.RECEIVABLE_CALLED),
                        "",
                        "",
                        control.get(AccountKind.INTEREST_RECEIVABLE),
                        control.get(AccountKind.IN_KIND_RECEIVABLE)));
    }

    /** A nation's account by the journal: not called and called together are what it owes. */
    private static List<String> account(CostShareStatement statement, NationAccount account) {
        return cells(
                head("ACCOUNT", statement),
                List.of("", "", account.nation(), "", "", "", "", ""),
                List.of(
                        account.opening().value(),
                        account.assessed().value(),
                        "",
                        account.received().value(),
                        account.advances().value(),
                        "",
                        account.closing().value(),
                        account.adjusted().value(),
                        account.credited().value(),
                        account.interest().closing().value(),
                        account.inKind().closing().value()));
    }

    private static List<String> head(String line, CostShareStatement statement) {
        return Arrays.asList(
                line,
                statement.marking().level().name(),
                statement.from() == null ? "" : statement.from().toString(),
                statement.asOf().toString(),
                statement.dataCutOff().recordedUntil() == null
                        ? ""
                        : statement.dataCutOff().recordedUntil().toString(),
                statement.dataCutOff().lastEntry(),
                statement.currency());
    }

    /** Adjustments, interest and contributions in kind belong to a nation, not to one of its cost shares. */
    private static List<String> amounts(CostShareStatement.Amounts amounts) {
        return List.of(
                amounts.opening().value(),
                amounts.assessed().value(),
                amounts.called().value(),
                amounts.paid().value(),
                amounts.advances().value(),
                amounts.notCalled().value(),
                amounts.outstanding().value(),
                "",
                amounts.credited().value(),
                "",
                "");
    }

    /** A fraction would be read as a date by a spreadsheet, so the file shows decimals; the JSON is exact. */
    private static String sum(
            CostShareStatement.Part own,
            CostShareStatement.Part underwritten,
            Function<CostShareStatement.Part, String> column) {
        Fraction sum = Fraction.ZERO;
        for (var part : Arrays.asList(own, underwritten)) {
            sum = part == null ? sum : sum.plus(Fraction.parse(column.apply(part)));
        }
        return sum.toDecimal(DECIMALS);
    }

    private static List<String> cells(List<String> head, List<String> shares, List<String> amounts) {
        return Stream.of(head, shares, amounts)
                .flatMap(List::stream)
                .map(Cell::harmless)
                .toList();
    }
}
