package org.minilateral.funding.statement;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.platform.money.Money;

/** Holds the sums of the documents against the control accounts of the journal. */
final class TieOuts {

    private final String currency;
    private final String nation;
    private final List<AccountBalance> mine;
    private final NationAccounts accounts;

    /** @param nation the statement's only one, or null for all */
    TieOuts(String currency, String nation, List<AccountBalance> balances, NationAccounts accounts) {
        this.currency = currency;
        this.nation = nation;
        this.accounts = accounts;
        this.mine = balances.stream()
                .filter(account -> account.currency().equals(currency))
                .filter(account -> nation == null || nation.equals(account.nation()))
                .toList();
    }

    /**
     * Assessments, calls and payments by their documents, adjustments by their entries; interest, and surplus with what
     * adjustments owe to a nation again, by their documents; claims and contributions in kind by the nations' accounts.
     */
    List<CostShareStatement.TieOut> of(Figures documents, List<SubLedgers.Owed> owed) {
        return List.of(
                tieOut(
                        AccountKind.CONTRIBUTIONS,
                        documents.assessed() - adjusted(AccountKind.CONTRIBUTIONS, Movement::moved),
                        -sum(AccountKind.CONTRIBUTIONS, AccountBalance::moved)),
                tieOut(
                        AccountKind.RECEIVABLE_NOT_CALLED,
                        documents.notCalled() + adjusted(AccountKind.RECEIVABLE_NOT_CALLED, Movement::upToNow),
                        closing(AccountKind.RECEIVABLE_NOT_CALLED)),
                tieOut(
                        AccountKind.RECEIVABLE_CALLED,
                        documents.outstanding() + adjusted(AccountKind.RECEIVABLE_CALLED, Movement::upToNow),
                        closing(AccountKind.RECEIVABLE_CALLED)),
                tieOut(
                        AccountKind.ADVANCES,
                        documents.advances() - adjusted(AccountKind.ADVANCES, Movement::upToNow),
                        -closing(AccountKind.ADVANCES)),
                tieOut(
                        AccountKind.INTEREST_RECEIVABLE,
                        owed(owed, AccountKind.INTEREST_RECEIVABLE),
                        closing(AccountKind.INTEREST_RECEIVABLE)),
                tieOut(
                        AccountKind.SURPLUS_PAYABLE,
                        owed(owed, AccountKind.SURPLUS_PAYABLE),
                        -closing(AccountKind.SURPLUS_PAYABLE)),
                tieOut(
                        AccountKind.CLAIMS_PAYABLE,
                        nations(NationAccount::claims),
                        -closing(AccountKind.CLAIMS_PAYABLE)),
                tieOut(
                        AccountKind.IN_KIND_RECEIVABLE,
                        nations(account -> account.inKind().closing()),
                        closing(AccountKind.IN_KIND_RECEIVABLE)));
    }

    private long adjusted(AccountKind control, ToLongFunction<Movement> measure) {
        return accounts.adjusted(control, nation, measure);
    }

    private long nations(Function<NationAccount, Money> measure) {
        return accounts.of(nation).stream()
                .mapToLong(account -> measure.apply(account).minor())
                .sum();
    }

    private long owed(List<SubLedgers.Owed> owed, AccountKind control) {
        return owed.stream()
                .filter(line -> line.control() == control)
                .filter(line -> nation == null || nation.equals(line.nation()))
                .mapToLong(SubLedgers.Owed::minor)
                .sum();
    }

    private long closing(AccountKind control) {
        return sum(control, AccountBalance::closing);
    }

    private long sum(AccountKind control, ToLongFunction<AccountBalance> measure) {
        return mine.stream()
                .filter(account -> account.kind() == control)
                .mapToLong(measure)
                .sum();
    }

    private CostShareStatement.TieOut tieOut(AccountKind control, long statement, long trialBalance) {
        return new CostShareStatement.TieOut(
                control, Money.of(currency, statement), Money.of(currency, trialBalance), statement == trialBalance);
    }
}
