package org.minilateral.funding.revaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.exchange.Quote;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Clearance;
import org.minilateral.sharing.Fraction;

class ValuationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    /** 100.00 dollars stood for 93.34 euros; at 1.10 for a euro they are worth 90.909… */
    @Test
    void aLossIsDebitedToTheExchangeDifferences() {
        Valuation loss = new Valuation(100_00, 93_34, quote("10/11"));
        assertThat(loss.worth()).isEqualTo(90_91);
        assertThat(loss.difference()).isEqualTo(-2_43);
        assertThat(postings(loss))
                .containsExactly(
                        tuple(AccountKind.CONVERSION, "EUR", -2_43L),
                        tuple(AccountKind.EXCHANGE_DIFFERENCES, "EUR", 2_43L));
    }

    @Test
    void aGainIsCredited() {
        assertThat(postings(new Valuation(100_00, 80_00, quote("9/10"))))
                .containsExactly(
                        tuple(AccountKind.CONVERSION, "EUR", 10_00L),
                        tuple(AccountKind.EXCHANGE_DIFFERENCES, "EUR", -10_00L));
    }

    @Test
    void moneyThatIsOwedIsValuedTheSameWay() {
        assertThat(new Valuation(-100_00, -80_00, quote("9/10")).difference()).isEqualTo(-10_00);
    }

    private static List<Tuple> postings(Valuation valuation) {
        return valuation
                .entry(
                        new Scope(UUID.randomUUID(), null),
                        UUID.randomUUID(),
                        DAY,
                        "RE-2026-0001",
                        new Caller("clerk", "clerk", "DEU", Clearance.LIMITED, null, null))
                .postings()
                .stream()
                .map((Posting line) -> tuple(line.account(), line.currency(), line.minor()))
                .toList();
    }

    private static Quote quote(String rate) {
        return new Quote("USD", "EUR", Fraction.parse(rate), DAY, DAY, "test");
    }
}
