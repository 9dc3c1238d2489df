package org.minilateral.funding.revaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.exchange.Quote;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;

/**
 * What money in another currency stood for, and what it is worth now.
 *
 * @param held minor units of the other currency
 * @param book minor units of the budget's currency for which it stood so far
 * @param quote from the other currency into the budget's
 */
record Valuation(long held, long book, Quote quote) {

    long worth() {
        return quote.worth(held);
    }

    /** Above zero a gain. */
    long difference() {
        return Math.subtractExact(worth(), book);
    }

    /** The money itself does not move: what it stands for does, against the exchange differences. */
    Entry entry(Scope scope, UUID id, LocalDate on, String number, Caller by) {
        Money difference = Money.of(quote.to(), difference());
        return new Entry(
                scope,
                Entry.Kind.REVALUATION,
                id,
                on,
                number + " of " + quote.from(),
                by,
                List.of(
                        Posting.debit(AccountKind.CONVERSION, null, difference),
                        Posting.credit(AccountKind.EXCHANGE_DIFFERENCES, null, difference)));
    }
}
