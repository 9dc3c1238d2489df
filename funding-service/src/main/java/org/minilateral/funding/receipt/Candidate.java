package org.minilateral.funding.receipt;

import java.time.LocalDate;
import org.minilateral.funding.call.OpenDue;
import org.minilateral.funding.exchange.Quote;

/**
 * A due that money may settle.
 *
 * @param quote from the currency of the money into that of the due, of the day from which the due is settled
 * @param early the money came before the call was issued: until then there was nothing to settle
 */
record Candidate(OpenDue due, Quote quote, LocalDate effectiveOn, boolean early) {

    /** The day from which money settles a due: that of the money, or that of the call's issue if it is the later one. */
    static LocalDate effectiveOn(OpenDue due, LocalDate valueDate) {
        return valueDate.isBefore(due.issuedOn()) ? due.issuedOn() : valueDate;
    }

    /**
     * What the due takes of so much money: all of it, if that is not worth more than what is outstanding; otherwise what the
     * outstanding amount costs. Each amount is rounded once.
     *
     * @param money minor units of its own currency, above zero
     */
    Part take(long money) {
        long worth = quote.worth(money);
        return worth <= due.outstanding()
                ? new Part(this, worth == 0 ? 0 : money, worth)
                : new Part(this, Math.min(money, quote.cost(due.outstanding())), due.outstanding());
    }
}
