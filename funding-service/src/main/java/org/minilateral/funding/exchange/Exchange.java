package org.minilateral.funding.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/**
 * Converts money by reference rates. Where none was published for a day (weekends, holidays), the last one before it holds, as
 * long as it is not too old.
 */
@ApplicationScoped
public class Exchange {

    /** The currency in which reference rates are quoted. */
    static final String EUR = "EUR";

    /** The first day for which the ECB published reference rates. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1999, 1, 4);

    private final Rates rates;
    private final ExchangeSettings settings;
    private final Clock clock;

    Exchange(Rates rates, ExchangeSettings settings, Clock clock) {
        this.rates = rates;
        this.settings = settings;
        this.clock = clock;
    }

    /** The amount in another currency at the rate of a day; refused as {@link #quote} refuses. */
    public Conversion convert(Money from, String to, LocalDate valueDate) {
        return quote(from.currency(), to, valueDate, "/amount/currency").convert(from);
    }

    /**
     * The rate of a day. Refuses {@code currency-without-rate}, {@code rate-too-old}, {@code rate-date-in-future} and
     * {@code currency-unknown}.
     *
     * @param pointer the field of the request that named the currency
     */
    public Quote quote(String from, String to, LocalDate valueDate, String pointer) {
        return find(from, to, valueDate).orElseThrow(() -> missing(from, to, valueDate, pointer));
    }

    /** Refuses what one can't pay with: funds, metals and test codes. */
    public void requireTender(String currency, String pointer) {
        Tender.known(currency, pointer);
    }

    /** The same, or nothing where there is no rate that may be used. */
    public Optional<Quote> find(String from, String to, LocalDate valueDate) {
        if (from.equals(to)) {
            return Optional.of(Quote.same(from, valueDate));
        }
        if (valueDate.isAfter(tomorrow()) || valueDate.isBefore(FIRST_DAY)) {
            return Optional.empty();
        }
        List<KnownRate> known =
                rates.between(published(from, to), valueDate.minusDays(settings.oldestDays()), valueDate);
        return known.stream()
                .map(KnownRate::on)
                .distinct()
                .flatMap(day -> pair(known, from, to, day, valueDate).stream())
                .findFirst();
    }

    /** Both legs are taken from one day: rates of different days would make a cross rate that nobody ever published. */
    private static Optional<Quote> pair(
            List<KnownRate> known, String from, String to, LocalDate day, LocalDate valueDate) {
        return leg(known, from, day)
                .flatMap(first -> leg(known, to, day).map(second -> Quote.through(first, second, day, valueDate)));
    }

    private static Optional<KnownRate> leg(List<KnownRate> known, String currency, LocalDate day) {
        return EUR.equals(currency)
                ? Optional.of(KnownRate.euro(day))
                : known.stream()
                        .filter(rate ->
                                rate.currency().equals(currency) && rate.on().equals(day))
                        .findFirst();
    }

    private Refused missing(String from, String to, LocalDate valueDate, String pointer) {
        Tender.known(from, pointer);
        Tender.known(to, pointer);
        if (valueDate.isAfter(tomorrow())) {
            return Refused.field("rate-date-in-future", pointer, "Nobody knows the rate of " + valueDate + " yet.");
        }
        for (String currency : published(from, to)) {
            if (valueDate.isBefore(FIRST_DAY) || rates.lastDay(currency, valueDate) == null) {
                return Refused.field(
                        "currency-without-rate",
                        pointer,
                        "No rate is known for " + currency + " on " + valueDate + " or before.");
            }
        }
        return Refused.field(
                "rate-too-old",
                pointer,
                "The last rate before " + valueDate + " is more than " + settings.oldestDays() + " days older.");
    }

    private static Set<String> published(String from, String to) {
        var published = new LinkedHashSet<>(List.of(from, to));
        published.remove(EUR);
        return published;
    }

    /** Tomorrow in UTC is today on the other side of the date line. */
    private LocalDate tomorrow() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    }
}
