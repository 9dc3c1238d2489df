package org.minilateral.funding.exchange;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/**
 * An amount in another currency.
 *
 * @param rate units of the other currency for one unit of the first, exactly, as text of a fraction
 * @param decimal the same with eight digits after the point
 * @param rateDate the day for which the rate was published
 * @param valueDate the day that was asked for; later than the rate's where none was published for it
 * @param source whose publication it is, and in which version
 */
@Schema(name = "Conversion")
public record Conversion(
        Money from,
        Money to,
        @Schema(examples = "5000/5357") String rate,
        @Schema(examples = "0.93335822") String decimal,
        LocalDate rateDate,
        LocalDate valueDate,
        String source) {}
