package org.minilateral.funding.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.minilateral.funding.receipt.Debts.CALLED;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Clearance;
import org.minilateral.platform.money.Money;
import org.minilateral.sharing.Fraction;

class SettlementTest {

    private static final Caller CLERK = new Caller("clerk", "clerk", "DEU", Clearance.LIMITED, null, null);
    private static final Scope SCOPE = new Scope(UUID.randomUUID(), null);

    @Test
    void theCallIsSettledAndTheRestIsAnAdvance() {
        assertThat(of(CALLED, "EUR", "100.00", Debts.euros(70_00, CALLED))
                        .receipt(CLERK)
                        .postings())
                .extracting(Posting::account, Posting::minor)
                .containsExactly(
                        tuple(AccountKind.BANK, 100_00L),
                        tuple(AccountKind.RECEIVABLE_CALLED, -70_00L),
                        tuple(AccountKind.ADVANCES, -30_00L));
    }

    @Test
    void aLineOfNothingIsNotBooked() {
        assertThat(of(CALLED, "EUR", "100.00", Debts.euros(100_00, CALLED))
                        .receipt(CLERK)
                        .postings())
                .hasSize(2);
        assertThat(of(CALLED, "EUR", "100.00").receipt(CLERK).postings()).hasSize(2);
    }

    @Test
    void earlyMoneyIsAnAdvanceUntilTheCall() {
        LocalDate before = CALLED.minusDays(1);
        Settlement early = of(before, "EUR", "100.00", Debts.euros(70_00, before));
        assertThat(early.receipt(CLERK).effectiveOn()).isEqualTo(before);
        assertThat(early.receipt(CLERK).postings())
                .extracting(Posting::account, Posting::minor)
                .containsExactly(tuple(AccountKind.BANK, 100_00L), tuple(AccountKind.ADVANCES, -100_00L));
        Entry taken = Settlement.application(
                SCOPE, "FRA", UUID.randomUUID(), "RC-2026-0001", early.early().getFirst(), CLERK);
        assertThat(taken.effectiveOn()).isEqualTo(CALLED);
        assertThat(taken.postings())
                .extracting(Posting::account, Posting::minor)
                .containsExactly(tuple(AccountKind.ADVANCES, 70_00L), tuple(AccountKind.RECEIVABLE_CALLED, -70_00L));
        assertThat(of(before, "EUR", "100.00").early()).isEmpty();
    }

    /** 107.14 dollars at 1.0714 for a euro are 100.00 euros; 80.00 are owed, which cost 80 × 1.0714 = 85.712 dollars. */
    @Test
    void aDebtInAnotherCurrencyIsExtinguishedThroughConversionAndTheMoneyStaysWhatItIs() {
        Candidate owed = Debts.candidate("USD", Fraction.parse("5000/5357"), "EUR", 80_00, CALLED);
        List<Posting> postings =
                of(CALLED, "USD", "107.14", owed).receipt(CLERK).postings();
        assertThat(postings)
                .extracting(Posting::account, Posting::currency, Posting::minor)
                .containsExactlyInAnyOrder(
                        tuple(AccountKind.BANK, "USD", 107_14L),
                        tuple(AccountKind.CONVERSION, "USD", -85_71L),
                        tuple(AccountKind.CONVERSION, "EUR", 80_00L),
                        tuple(AccountKind.RECEIVABLE_CALLED, "EUR", -80_00L),
                        tuple(AccountKind.ADVANCES, "USD", -21_43L));
        assertThat(postings.stream()
                        .collect(Collectors.groupingBy(Posting::currency, Collectors.summingLong(Posting::minor))))
                .containsEntry("USD", 0L)
                .containsEntry("EUR", 0L);
    }

    private static Settlement of(LocalDate valueDate, String currency, String paid, Candidate... owed) {
        Money money = new Money(currency, paid);
        return new Settlement(
                UUID.randomUUID(),
                "RC-2026-0001",
                SCOPE,
                "FRA",
                money,
                valueDate,
                Allocation.of(money.minor(), List.of(owed)));
    }
}
