package org.minilateral.funding.statement;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.platform.money.Money;

/** Puts a nation's account together: its movements by kind of entry, its opening and closing from the balances. */
final class NationAccounts {

    private static final AccountKind[] CASH = {AccountKind.RECEIVABLE_NOT_CALLED, AccountKind.RECEIVABLE_CALLED};

    private final String currency;
    private final List<AccountBalance> balances;
    private final List<Movement> movements;

    NationAccounts(String currency, List<AccountBalance> balances, List<Movement> movements) {
        this.currency = currency;
        this.balances = balances.stream()
                .filter(account -> account.currency().equals(currency))
                .toList();
        this.movements = movements;
    }

    /** In the order of the nations; one alone if it is named. */
    List<NationAccount> of(String wanted) {
        var nations = new TreeSet<String>();
        balances.forEach(account -> nations.add(account.nation()));
        nations.remove("");
        nations.removeIf(nation -> wanted != null && !wanted.equals(nation));
        return nations.stream().map(this::account).toList();
    }

    /** What adjustments moved on a control account until the close, as its debits; documents of assessments don't tell. */
    long adjusted(AccountKind account, String nation, ToLongFunction<Movement> measure) {
        return movements.stream()
                .filter(line -> line.account() == account && line.because() == Movement.Reason.ADJUSTMENT)
                .filter(line -> nation == null || nation.equals(line.nation()))
                .mapToLong(measure)
                .sum();
    }

    private NationAccount account(String nation) {
        long assessed = moved(nation, Movement.Reason.ASSESSED, CASH);
        long received = -moved(nation, Movement.Reason.RECEIVED, CASH);
        long credited = -moved(nation, Movement.Reason.CREDITED, CASH);
        long adjusted = moved(nation, Movement.Reason.ADJUSTMENT, CASH)
                + moved(nation, Movement.Reason.SHORTFALL, CASH)
                + moved(nation, Movement.Reason.OTHER, CASH);
        return new NationAccount(
                nation,
                money(opening(nation, CASH)),
                money(assessed),
                money(adjusted),
                money(received),
                money(credited),
                money(closing(nation, CASH)),
                money(-closing(nation, AccountKind.ADVANCES)),
                money(-closing(nation, AccountKind.SURPLUS_PAYABLE)),
                money(-closing(nation, AccountKind.CLAIMS_PAYABLE)),
                interest(nation),
                inKind(nation));
    }

    private NationAccount.Interest interest(String nation) {
        AccountKind account = AccountKind.INTEREST_RECEIVABLE;
        return new NationAccount.Interest(
                money(opening(nation, account)),
                money(moved(nation, Movement.Reason.INTEREST, account)),
                money(-moved(nation, Movement.Reason.RECEIVED, account)),
                money(-moved(nation, Movement.Reason.WAIVED, account)),
                money(closing(nation, account)));
    }

    private NationAccount.InKind inKind(String nation) {
        AccountKind account = AccountKind.IN_KIND_RECEIVABLE;
        return new NationAccount.InKind(
                money(opening(nation, account)),
                money(moved(nation, Movement.Reason.AGREED_IN_KIND, account)),
                money(-moved(nation, Movement.Reason.CREDITED_IN_KIND, account)),
                money(-moved(nation, Movement.Reason.SHORTFALL, account)),
                money(closing(nation, account)));
    }

    private long moved(String nation, Movement.Reason because, AccountKind... accounts) {
        return movements.stream()
                .filter(line -> line.nation().equals(nation) && line.because() == because)
                .filter(line -> Arrays.asList(accounts).contains(line.account()))
                .mapToLong(Movement::moved)
                .sum();
    }

    private long opening(String nation, AccountKind... accounts) {
        return sum(nation, account -> account.closing() - account.moved(), accounts);
    }

    private long closing(String nation, AccountKind... accounts) {
        return sum(nation, AccountBalance::closing, accounts);
    }

    private long sum(String nation, ToLongFunction<AccountBalance> measure, AccountKind... accounts) {
        return balances.stream()
                .filter(account -> account.nation().equals(nation))
                .filter(account -> Arrays.asList(accounts).contains(account.kind()))
                .mapToLong(measure)
                .sum();
    }

    private Money money(long minor) {
        return Money.of(currency, minor);
    }
}
