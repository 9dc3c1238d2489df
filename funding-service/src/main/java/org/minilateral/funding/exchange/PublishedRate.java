package org.minilateral.funding.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One rate of a publication.
 *
 * @param rate units of the currency for one euro, with the digits that were published
 */
record PublishedRate(String currency, LocalDate on, BigDecimal rate) {

    /** Reads the text of a publication; anything else than a number above zero is refused. */
    static PublishedRate of(String currency, String day, String rate) {
        if (!Tender.isKnown(currency) || Exchange.EUR.equals(currency)) {
            throw Unreadable.because("“" + currency + "” is not a currency that is published.");
        }
        if (rate == null || !rate.matches("[0-9]{1,12}(\\.[0-9]{1,12})?") || new BigDecimal(rate).signum() == 0) {
            throw Unreadable.because("“" + rate + "” is no rate: " + currency + " on " + day + ".");
        }
        return new PublishedRate(currency, Unreadable.day(day), new BigDecimal(rate));
    }
}
