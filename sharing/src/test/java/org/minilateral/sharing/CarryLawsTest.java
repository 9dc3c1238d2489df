package org.minilateral.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class CarryLawsTest {
    @Provide
    Arbitrary<Scale> scales() {
        return AnyScale.of(12);
    }

    /** From calls of a single cent, where nearly everything is rounding, to large ones. */
    @Provide
    Arbitrary<Long> totals() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 3),
                Arbitraries.longs().between(0, 500),
                Arbitraries.longs().between(0, 1_000_000_000_000_000L));
    }

    @Property(tries = 300)
    void billsSumNeverFallBelowZeroAndNobodyDriftsByAUnit(
            @ForAll("scales") Scale scale, @ForAll @Size(max = 60) List<@From("totals") Long> totals) {
        run(scale, totals);
    }

    @Property(tries = 6)
    void notOverThousandsOfCallsEither(@ForAll("scales") Scale scale, @ForAll Random random) {
        run(scale, random.longs(3000, 0, 40).boxed().toList());
    }

    /** Where foresight decides: equals of two sizes, one call of any size, then cent by cent. */
    @Property(tries = 60)
    void notWhenManySmallOnesStandBesideAFewLarge(
            @ForAll @IntRange(min = 2, max = 9) int large,
            @ForAll @IntRange(min = 2, max = 9) int small,
            @ForAll @IntRange(min = 20, max = 200) int ratio,
            @ForAll @LongRange(min = 0, max = 20_000) long first) {
        var totals = new ArrayList<>(Collections.nCopies(120, 1L));
        totals.addFirst(first);
        run(crowd(large, small, ratio), totals);
    }

    private static Scale crowd(int large, int small, long ratio) {
        var hundredths = new ArrayList<>(Collections.nCopies(large, ratio));
        hundredths.addAll(Collections.nCopies(small, 1L));
        return AnyScale.of(hundredths);
    }

    private static void run(Scale scale, List<Long> totals) {
        var carry = Carry.NONE;
        for (var total : totals) {
            var bill = carry.bill(scale.shares(total));
            assertThat(bill.total()).isEqualTo(total);
            for (var line : bill.lines()) {
                assertThat(line.billed()).isNotNegative();
                assertThat(line.carryIn()).isEqualTo(carry.of(line.party()));
                assertThat(line.carryOut().abs()).isLessThan(Fraction.ONE);
            }
            carry = bill.carryOut();
        }
    }

    @Property(tries = 400)
    void agreesWithTheSlowWayWhichAlwaysLeavesPlaceForAll(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 30) Integer> large,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 2) Integer> small,
            @ForAll @Size(max = 12) List<@IntRange(max = 25) Integer> totals) {
        var hundredths = Stream.of(large, small)
                .flatMap(List::stream)
                .map(Integer::longValue)
                .toList();
        var scale = AnyScale.of(hundredths);
        var slow = new SlowCarry(hundredths);
        var carry = Carry.NONE;
        for (var total : totals) {
            var bill = carry.bill(scale.shares(total));
            assertThat(bill.lines().stream().map(Line::billed)).isEqualTo(slow.bill(total));
            assertThat(slow.leavesPlaceForAll()).isTrue();
            carry = bill.carryOut();
        }
    }

    @Property(tries = 200)
    void theOrderOfTheTableDoesNotCount(
            @ForAll("scales") Scale scale,
            @ForAll @Size(max = 10) List<@From("totals") Long> totals,
            @ForAll Random random) {
        var weights = new ArrayList<>(scale.weights());
        Collections.shuffle(weights, random);
        var shuffled = new Scale(weights);
        var one = Carry.NONE;
        var other = Carry.NONE;
        for (var total : totals) {
            one = one.bill(scale.shares(total)).carryOut();
            other = other.bill(shuffled.shares(total)).carryOut();
            assertThat(other.open()).containsAllEntriesOf(one.open()).hasSameSizeAs(one.open());
        }
    }

    @Property(tries = 300)
    void creditsMirrorCharges(
            @ForAll("scales") Scale scale, @ForAll @Size(max = 20) List<@From("totals") Long> totals) {
        var charges = Carry.NONE;
        var credits = Carry.NONE;
        for (var total : totals) {
            var charge = charges.bill(scale.shares(total));
            var credit = credits.bill(scale.shares(-total));
            charge.lines()
                    .forEach(line -> assertThat(credit.billed(line.party())).isEqualTo(-line.billed()));
            charges = charge.carryOut();
            credits = credit.carryOut();
        }
    }

    /**
     * Scales and signs change at will: sums and signs hold, and a call that gives everyone two units settles the rest.
     */
    @Property(tries = 300)
    void whateverHappensSumsAndSignsHold(
            @ForAll @Size(min = 1, max = 8) List<@From("scales") Scale> scales,
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = -60, max = 60) Long> totals) {
        var carry = Carry.NONE;
        for (var i = 0; i < totals.size(); i++) {
            long total = totals.get(i);
            var bill = carry.bill(scales.get(i % scales.size()).shares(total));
            assertThat(bill.total()).isEqualTo(total);
            assertThat(bill.lines())
                    .allSatisfy(line ->
                            assertThat(Math.signum(line.billed()) * total).isGreaterThanOrEqualTo(0));
            carry = bill.carryOut();
        }
        var everyone = new Scale(carry.open().keySet().stream()
                .map(party -> new Weight(party, "1"))
                .toList());
        var ample = carry.bill(everyone.shares(1_000_000));
        assertThat(ample.carryOut().open().values())
                .allSatisfy(open -> assertThat(open.abs()).isLessThan(Fraction.ONE));
    }

    @Property(tries = 300)
    void anAdjustmentFollowsTheChangeWithinAUnit(
            @ForAll("scales") Scale before, @ForAll("scales") Scale after, @ForAll @IntRange(min = 0) int total) {
        var carry = Carry.NONE.bill(before.shares(total)).carryOut();
        var bill = carry.bill(after.shares(total).minus(before.shares(total)));
        assertThat(bill.total()).isZero();
        assertThat(bill.carryOut().open().values())
                .allSatisfy(open -> assertThat(open.abs()).isLessThan(Fraction.ONE));
    }
}
