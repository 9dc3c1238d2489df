package org.minilateral.funding.exchange;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one unit of the base is worth.
 *
 * @param rate units of the currency for one unit of the base, with eight digits after the point
 * @param exact the same exactly, as text of a fraction; it is what is computed with
 * @param rateDate the day for which the rate was published
 * @param on the day that was asked for
 */
@Schema(name = "ExchangeRate")
record ExchangeRateView(
        @Schema(examples = "EUR") String base,
        @Schema(examples = "USD") String currency,
        @Schema(examples = "1.07140000") String rate,
        @Schema(examples = "5357/5000") String exact,
        LocalDate rateDate,
        LocalDate on,
        String source) {

    static ExchangeRateView of(Quote quote) {
        return new ExchangeRateView(
                quote.from(),
                quote.to(),
                quote.decimal(),
                quote.rate().toString(),
                quote.rateDate(),
                quote.valueDate(),
                quote.source());
    }
}
