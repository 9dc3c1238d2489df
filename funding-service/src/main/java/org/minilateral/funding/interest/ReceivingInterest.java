package org.minilateral.funding.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** The lead nation's finance officer records interest that a nation paid. */
@ApplicationScoped
class ReceivingInterest {

    private final InterestBalances balances;
    private final ReceiptBookkeeping bookkeeping;
    private final Clock clock;

    ReceivingInterest(InterestBalances balances, ReceiptBookkeeping bookkeeping, Clock clock) {
        this.balances = balances;
        this.bookkeeping = bookkeeping;
        this.clock = clock;
    }

    @Transactional
    InterestReceiptView record(Caller by, Scope scope, NewInterestReceipt wanted) {
        if (wanted.amount().minor() <= 0) {
            throw Refused.field("amount-not-positive", "/amount/value", "A receipt is of more than nothing.");
        }
        // Tomorrow in UTC is today on the other side of the date line.
        LocalDate latest = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        if (wanted.valueDate().isAfter(latest)) {
            throw Refused.field("value-date-in-future", "/valueDate", "The bank has not credited it yet.");
        }
        balances.requireOwed(scope, wanted.nation(), wanted.amount());
        balances.receive(scope, wanted.nation(), wanted.amount());
        return bookkeeping.book(scope, wanted, by);
    }
}
