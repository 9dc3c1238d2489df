package org.minilateral.funding.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minilateral.funding.receipt.Debts.CALLED;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.minilateral.sharing.Fraction;

class AllocationTest {

    @Test
    void eachDueTakesWhatItCanInTheirOrder() {
        List<Part> parts = Allocation.of(
                100_00, List.of(Debts.euros(30_00, CALLED), Debts.euros(50_00, CALLED), Debts.euros(90_00, CALLED)));
        assertThat(parts).extracting(Part::settled).containsExactly(30_00L, 50_00L, 20_00L);
        assertThat(Allocation.of(30_00, List.of(Debts.euros(30_00, CALLED), Debts.euros(50_00, CALLED))))
                .hasSize(1);
    }

    @Test
    void moneyThatIsWorthNothingThereSettlesNothingAndStays() {
        // one yen is 0.0000595 Kuwaiti dinar of a thousand fils each, here so little that it rounds to none
        Candidate owed = Debts.candidate("JPY", Fraction.of(1, 10_000), "KWD", 5_000, CALLED);
        assertThat(Allocation.of(1, List.of(owed))).isEmpty();
        assertThat(Allocation.of(10_000, List.of(owed))).extracting(Part::used).containsExactly(10_000L);
    }

    /** What is used and what is left over are the payment; no due takes more than is outstanding, nor less than it could. */
    @Property
    void nothingIsLostAndNothingIsPaidTwice(
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long money,
            @ForAll @Size(max = 8) List<@LongRange(min = 1, max = 200_000_000L) Long> outstanding) {
        List<Part> parts = Allocation.of(
                money, outstanding.stream().map(due -> Debts.euros(due, CALLED)).toList());
        long settled = parts.stream().mapToLong(Part::settled).sum();
        assertThat(settled)
                .isEqualTo(parts.stream().mapToLong(Part::used).sum())
                .isEqualTo(Math.min(
                        money, outstanding.stream().mapToLong(Long::longValue).sum()));
    }

    /** In another currency what is settled is what was used, at the rate, within half a unit of either currency for each due. */
    @Property
    void inAnotherCurrencyItStaysWithinTheRounding(
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long money,
            @ForAll @IntRange(min = 1, max = 300_000) int rate,
            @ForAll @Size(max = 8) List<@LongRange(min = 1, max = 200_000_000L) Long> outstanding) {
        Fraction exact = Fraction.of(rate, 1_000);
        List<Part> parts = Allocation.of(
                money,
                outstanding.stream()
                        .map(due -> Debts.candidate("USD", exact, "EUR", due, CALLED))
                        .toList());
        Fraction half = Fraction.of(1, 2);
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.settled()).isBetween(1L, part.of().due().outstanding());
            assertThat(part.used()).isNotNegative();
            Fraction difference = Fraction.of(part.used())
                    .times(exact)
                    .minus(Fraction.of(part.settled()))
                    .abs();
            assertThat(difference).isLessThanOrEqualTo(half.plus(half.times(exact)));
        });
        assertThat(parts.stream().mapToLong(Part::used).sum()).isLessThanOrEqualTo(money);
    }
}
