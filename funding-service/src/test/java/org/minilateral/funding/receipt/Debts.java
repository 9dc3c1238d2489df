package org.minilateral.funding.receipt;

import java.time.LocalDate;
import java.util.UUID;
import org.minilateral.funding.call.OpenDue;
import org.minilateral.funding.exchange.Quote;
import org.minilateral.sharing.Fraction;

/** Dues for tests of the rules. */
final class Debts {

    static final LocalDate CALLED = LocalDate.of(2026, 3, 1);

    private Debts() {}

    static OpenDue due(String currency, long outstanding) {
        return new OpenDue(UUID.randomUUID(), "CALL-2026-0001", currency, outstanding, CALLED, CALLED.plusDays(30));
    }

    static Candidate euros(long outstanding, LocalDate valueDate) {
        return candidate("EUR", Fraction.ONE, "EUR", outstanding, valueDate);
    }

    /** @param rate units of the due's currency for one unit of the money's */
    static Candidate candidate(String from, Fraction rate, String to, long outstanding, LocalDate valueDate) {
        OpenDue due = due(to, outstanding);
        LocalDate effectiveOn = Candidate.effectiveOn(due, valueDate);
        Quote quote = new Quote(from, to, rate, effectiveOn, effectiveOn, "test");
        return new Candidate(due, quote, effectiveOn, valueDate.isBefore(due.issuedOn()));
    }
}
