package org.minilateral.funding.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.minilateral.funding.exchange.Exchange;
import org.minilateral.platform.problem.Refused;

/** What a payment has to be, whatever is owed. */
@ApplicationScoped
class Acceptance {

    /** Before any consortium here can have had a bank account. */
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    private final Exchange exchange;
    private final Clock clock;

    Acceptance(Exchange exchange, Clock clock) {
        this.exchange = exchange;
        this.clock = clock;
    }

    void check(Payment payment) {
        exchange.requireTender(payment.amount().currency(), "/amount/currency");
        if (payment.amount().minor() <= 0) {
            throw Refused.field("amount-not-positive", "/amount/value", "A receipt is of more than nothing.");
        }
        if (payment.valueDate().isBefore(EARLIEST)) {
            throw Refused.field("value-date-too-early", "/valueDate", "No bank credited it before " + EARLIEST + ".");
        }
        requirePassed(payment.valueDate(), "value-date-in-future", "/valueDate", "The bank has not credited it yet.");
    }

    /** Tomorrow in UTC is today on the other side of the date line. */
    void requirePassed(LocalDate day, String code, String pointer, String detail) {
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1))) {
            throw Refused.field(code, pointer, detail);
        }
    }
}
