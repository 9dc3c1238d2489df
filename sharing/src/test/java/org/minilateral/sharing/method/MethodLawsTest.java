package org.minilateral.sharing.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.minilateral.sharing.AnyScale;
import org.minilateral.sharing.Carry;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Scale;
import org.minilateral.sharing.Weight;
import org.minilateral.sharing.constraint.Ceiling;

/** What every method owes, however methods are put together. */
class MethodLawsTest {
    private static final long LARGEST = 1_000_000_000_000_000L;

    @Provide
    Arbitrary<Method> methods() {
        var simple = AnyScale.of(6).flatMap(MethodLawsTest::simple);
        var portions = Arbitraries.integers().between(0, 100).map(percent -> Fraction.of(percent, 100));
        var nested = Combinators.combine(simple, simple, portions)
                .flatAs((one, other, portion) -> Arbitraries.of(
                        one,
                        new HostPremium("P00", portion, one),
                        new Mixed(List.of(
                                new Mixed.Part(portion, one), new Mixed.Part(Fraction.ONE.minus(portion), other))),
                        new FixedFirst(new Scale(List.of(new Weight("HOST", "2.5"))), Fraction.HUNDRED, other),
                        new Constrained(one, List.of(Ceiling.forAll(Fraction.ONE)))));
        return nested;
    }

    private static Arbitrary<Method> simple(Scale scale) {
        var parties = scale.weights().stream().map(Weight::party).toList();
        var positive = scale.weights().stream()
                .filter(w -> w.value().signum() > 0)
                .map(Weight::party)
                .collect(Collectors.toSet());
        return Arbitraries.of(
                new Equal(parties),
                new Weighted(Basis.CONTRIBUTORY_UNITS, scale),
                new Key(List.of(scale, scale.renormalised(Fraction.ONE)), positive),
                new Key(List.of(scale), Set.copyOf(parties)),
                new Pledged(scale, scale.sum().times(Fraction.parse("1.044"))),
                new Pledged(scale, scale.sum().times(Fraction.parse("0.9"))));
    }

    @Property(tries = 500)
    void sharesAndGapSumToTheTotal(
            @ForAll("methods") Method method, @ForAll @LongRange(min = -LARGEST, max = LARGEST) long total) {
        var shares = method.share(total);
        assertThat(shares.total()).isEqualTo(Fraction.of(total));
        assertThat(shares.amounts().values())
                .allSatisfy(
                        share -> assertThat(share.signum() * Long.signum(total)).isNotNegative());
        assertThat(method.share(-total)).isEqualTo(shares.negated());
    }

    @Property(tries = 500)
    void aStepIsTheShareOfTheDifference(
            @ForAll("methods") Method method,
            @ForAll @LongRange(min = 0, max = LARGEST) long before,
            @ForAll @LongRange(min = 0, max = LARGEST) long added) {
        var step = method.step(before, before + added);
        assertThat(step).isEqualTo(method.share(added));
    }

    @Property(tries = 100)
    void everyMethodCarriesForward(
            @ForAll("methods") Method method,
            @ForAll @Size(max = 25) List<@LongRange(min = 0, max = 2_000) Long> totals) {
        var carry = Carry.NONE;
        for (var total : totals) {
            var bill = carry.bill(method.share(total));
            assertThat(bill.total()).isEqualTo(total);
            assertThat(bill.lines()).allSatisfy(line -> {
                assertThat(line.billed()).isNotNegative();
                assertThat(line.carryOut().abs()).isLessThan(Fraction.ONE);
            });
            carry = bill.carryOut();
        }
    }
}
