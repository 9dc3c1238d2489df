package org.minilateral.funding.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.Cut;
import org.minilateral.platform.caller.Clearance;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;
import org.minilateral.platform.release.OneInstant;

/** Makes reports: queries over the journal and its documents, read at one instant. */
@ApplicationScoped
class Reporting {

    private final Accounts accounts;
    private final Documents documents;
    private final SubLedgers subLedgers;
    private final Movements movements;
    private final Coalitions coalitions;

    Reporting(
            Accounts accounts, Documents documents, SubLedgers subLedgers, Movements movements, Coalitions coalitions) {
        this.accounts = accounts;
        this.documents = documents;
        this.subLedgers = subLedgers;
        this.movements = movements;
        this.coalitions = coalitions;
    }

    /** The trial balance as the caller's nation may see it. */
    TrialBalance trialBalance(String reader, UUID consortiumId, Wanted wanted) {
        return OneInstant.read(() -> {
            Cut cut = cut(reader, consortiumId, wanted);
            List<AccountBalance> balances = accounts.balances(cut, wanted.from()).stream()
                    .filter(account ->
                            wanted.currency() == null || wanted.currency().equals(account.currency()))
                    .toList();
            return new TrialBalance(
                    consortiumId,
                    marking(consortiumId),
                    wanted.asOf(),
                    accounts.cutOff(cut),
                    balances.stream().map(AccountBalance::view).toList(),
                    currenciesOf(balances).stream()
                            .map(currency -> total(currency, balances))
                            .toList());
        });
    }

    /** The cost-share statement as the caller's nation may see it. */
    CostShareStatement statement(String reader, UUID consortiumId, Wanted wanted) {
        return OneInstant.read(() -> {
            Cut cut = cut(reader, consortiumId, wanted);
            List<AccountBalance> balances = accounts.balances(cut, wanted.from());
            String currency = currency(wanted, currenciesOf(balances));
            if (currency == null) {
                return statement(consortiumId, wanted, cut, null, List.of(), null, List.of(), List.of());
            }
            var rows = new Rows(
                    currency,
                    documents.assessed(cut, wanted.from(), currency),
                    documents.called(cut, wanted.from(), currency),
                    documents.paid(cut, wanted.from(), currency),
                    subLedgers.credited(cut, wanted.from(), currency));
            var nations = new NationAccounts(currency, balances, movements.since(wanted.from(), cut, currency));
            Figures total = rows.total(wanted.nation());
            return statement(
                    consortiumId,
                    wanted,
                    cut,
                    currency,
                    rows.of(wanted.nation()),
                    total.in(currency),
                    new TieOuts(currency, wanted.nation(), balances, nations).of(total, subLedgers.owed(cut, currency)),
                    nations.of(wanted.nation()));
        });
    }

    private CostShareStatement statement(
            UUID consortiumId,
            Wanted wanted,
            Cut cut,
            String currency,
            List<CostShareStatement.Row> rows,
            CostShareStatement.Amounts totals,
            List<CostShareStatement.TieOut> tieOuts,
            List<NationAccount> nations) {
        return new CostShareStatement(
                consortiumId,
                marking(consortiumId),
                wanted.from().equals(Wanted.BEGINNING) ? null : wanted.from(),
                wanted.asOf(),
                accounts.cutOff(cut),
                currency,
                rows,
                totals,
                tieOuts,
                nations);
    }

    private Cut cut(String reader, UUID consortiumId, Wanted wanted) {
        return new Cut(
                consortiumId, coalitions.projectsSeenBy(reader, consortiumId), wanted.asOf(), wanted.recordedUntil());
    }

    private Marking marking(UUID consortiumId) {
        return new Marking(Clearance.UNCLASSIFIED, coalitions.releasableTo(new Scope(consortiumId, null)));
    }

    private static SortedSet<String> currenciesOf(List<AccountBalance> balances) {
        var currencies = new TreeSet<String>();
        balances.forEach(account -> currencies.add(account.currency()));
        return currencies;
    }

    private static String currency(Wanted wanted, SortedSet<String> used) {
        if (wanted.currency() != null) {
            return wanted.currency();
        }
        if (used.size() > 1) {
            throw Refused.http(400, "currency-required", "These books have several currencies: say which one.")
                    .with("currencies", used);
        }
        return used.isEmpty() ? null : used.first();
    }

    private static TrialBalance.Total total(String currency, List<AccountBalance> balances) {
        long debit = 0;
        long credit = 0;
        for (AccountBalance account : balances) {
            if (account.currency().equals(currency)) {
                debit = Math.addExact(debit, Math.max(account.closing(), 0));
                credit = Math.addExact(credit, Math.max(-account.closing(), 0));
            }
        }
        return new TrialBalance.Total(currency, Money.of(currency, debit), Money.of(currency, credit));
    }
}
