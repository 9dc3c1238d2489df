package org.minilateral.funding.statement;

import java.util.List;
import java.util.stream.Stream;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.platform.money.Money;

/** Holds the sums of the documents against the control accounts of the journal. */
final class TieOuts {

    private TieOuts() {}

    static List<CostShareStatement.TieOut> of(
            Figures documents, List<AccountBalance> balances, String currency, String nation) {
        var mine = balances.stream()
                .filter(account -> account.currency().equals(currency))
                .filter(account -> nation == null || nation.equals(account.nation()))
                .toList();
        return List.of(
                tieOut(
                        AccountKind.CONTRIBUTIONS,
                        documents.assessed(),
                        -of(AccountKind.CONTRIBUTIONS, mine)
                                .mapToLong(AccountBalance::moved)
                                .sum(),
                        currency),
                tieOut(
                        AccountKind.RECEIVABLE_NOT_CALLED,
                        documents.notCalled(),
                        closing(AccountKind.RECEIVABLE_NOT_CALLED, mine),
                        currency),
                tieOut(
                        AccountKind.RECEIVABLE_CALLED,
                        documents.outstanding(),
                        closing(AccountKind.RECEIVABLE_CALLED, mine),
                        currency),
                tieOut(AccountKind.ADVANCES, documents.advances(), -closing(AccountKind.ADVANCES, mine), currency));
    }

    private static long closing(AccountKind control, List<AccountBalance> balances) {
        return of(control, balances).mapToLong(AccountBalance::closing).sum();
    }

    private static Stream<AccountBalance> of(AccountKind control, List<AccountBalance> balances) {
        return balances.stream().filter(account -> account.kind() == control);
    }

    private static CostShareStatement.TieOut tieOut(
            AccountKind control, long statement, long trialBalance, String currency) {
        return new CostShareStatement.TieOut(
                control, Money.of(currency, statement), Money.of(currency, trialBalance), statement == trialBalance);
    }
}
