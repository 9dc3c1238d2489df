package org.minilateral.funding.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Cut;
import org.minilateral.platform.caller.Clearance;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;
import org.minilateral.platform.release.OneInstant;

/** Makes the reports on what is called and not paid, read at one instant, each with its tie-out. */
@ApplicationScoped
class Receivables {

    private final CalledDues dues;
    private final Accounts accounts;
    private final Coalitions coalitions;

    Receivables(CalledDues dues, Accounts accounts, Coalitions coalitions) {
        this.dues = dues;
        this.accounts = accounts;
        this.coalitions = coalitions;
    }

    Ageing ageing(String reader, UUID consortiumId, Wanted wanted) {
        return report(
                reader,
                consortiumId,
                wanted,
                (marking, called) -> new Ageing(
                        consortiumId,
                        marking,
                        wanted.asOf(),
                        called == null ? null : called.currency(),
                        called == null ? List.of() : Ageing.rows(called.dues(), wanted.asOf(), called.currency()),
                        called == null ? null : called.tieOut()));
    }

    ContributionStatus status(String reader, UUID consortiumId, Wanted wanted) {
        return report(reader, consortiumId, wanted, (marking, called) -> {
            if (called == null) {
                return new ContributionStatus(
                        consortiumId, marking, wanted.asOf(), null, List.of(), List.of(), 0, 0, 0, null);
            }
            var standings = new Standings(called.dues(), wanted.asOf(), called.currency());
            var rows = standings.rows();
            return new ContributionStatus(
                    consortiumId,
                    marking,
                    wanted.asOf(),
                    called.currency(),
                    rows,
                    standings.years(),
                    count(rows, ContributionStatus.Standing.PAID_IN_FULL),
                    count(rows, ContributionStatus.Standing.PAID_IN_PART),
                    count(rows, ContributionStatus.Standing.PAID_NOT_AT_ALL),
                    called.tieOut());
        });
    }

    /** What the books say in one currency. */
    private record Called(String currency, List<CalledDue> dues, CostShareStatement.TieOut tieOut) {}

    private <T> T report(String reader, UUID consortiumId, Wanted wanted, BiFunction<Marking, Called, T> made) {
        return OneInstant.read(() -> {
            List<UUID> projects = coalitions.projectsSeenBy(reader, consortiumId);
            List<String> currencies = dues.currencies(consortiumId, projects);
            if (wanted.currency() == null && currencies.size() > 1) {
                throw Refused.http(400, "currency-required", "These books have several currencies: say which one.")
                        .with("currencies", currencies);
            }
            var marking = new Marking(Clearance.UNCLASSIFIED, coalitions.releasableTo(new Scope(consortiumId, null)));
            if (currencies.isEmpty()) {
                return made.apply(marking, null);
            }
            String currency = wanted.currency() == null ? currencies.getFirst() : wanted.currency();
            List<CalledDue> called = dues.of(consortiumId, projects, currency);
            var cut = new Cut(consortiumId, projects, wanted.asOf(), null);
            return made.apply(marking, new Called(currency, called, tieOut(called, cut, currency)));
        });
    }

    private CostShareStatement.TieOut tieOut(List<CalledDue> called, Cut cut, String currency) {
        long open =
                called.stream().mapToLong(due -> due.outstanding(cut.asOf())).sum();
        long booked = accounts.balances(cut, Wanted.BEGINNING).stream()
                .filter(account -> account.kind() == AccountKind.RECEIVABLE_CALLED
                        && account.currency().equals(currency))
                .mapToLong(AccountBalance::closing)
                .sum();
        return new CostShareStatement.TieOut(
                AccountKind.RECEIVABLE_CALLED, Money.of(currency, open), Money.of(currency, booked), open == booked);
    }

    private static int count(List<ContributionStatus.Row> rows, ContributionStatus.Standing standing) {
        return (int) rows.stream().filter(row -> row.standing() == standing).count();
    }
}
