package org.minilateral.sharing.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.minilateral.sharing.AnyScale;
import org.minilateral.sharing.Apportionment;
import org.minilateral.sharing.Carry;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Scale;
import org.minilateral.sharing.Weight;

class ConstraintsLawsTest {
    @Provide
    Arbitrary<Scale> scales() {
        return AnyScale.of(9);
    }

    private static Fraction ceiling(Scale scale, int above) {
        var able = scale.weights().stream().filter(w -> w.value().signum() > 0).count();
        return Fraction.of(100, 100 * able).plus(Fraction.of(above, 100)).min(Fraction.ONE);
    }

    @Property
    void ceilingsAgreeWithRepeatedRedistribution(
            @ForAll("scales") Scale scale,
            @ForAll @IntRange(max = 60) int above,
            @ForAll @IntRange(min = 0) int total) {
        var ceiling = ceiling(scale, above);
        var whole = Fraction.of(total);
        var held = Constraints.hold(scale.shares(whole), List.of(Ceiling.forAll(ceiling)));
        assertThat(held.amounts()).containsAllEntriesOf(RepeatedRedistribution.cap(scale, whole, whole.times(ceiling)));
    }

    /**
     * The whole meaning of floors and ceilings: within bounds all are proportional, and who is off is off because of
     * its bound.
     */
    @Property
    void whoIsFreeIsProportionalAndWhoIsNotStandsAtItsBound(
            @ForAll("scales") Scale scale,
            @ForAll @IntRange(max = 60) int above,
            @ForAll @IntRange(max = 100) int floorPercent,
            @ForAll @IntRange(min = 1) int total) {
        var most = ceiling(scale, above);
        var least = Fraction.of(floorPercent, 100L * scale.weights().size());
        var whole = Fraction.of(total);
        Assume.that(least.compareTo(most) <= 0);
        var held = Constraints.hold(scale.shares(whole), List.of(Ceiling.forAll(most), Floor.forAll(least)));
        assertThat(held.total()).isEqualTo(whole);
        assertThat(held.amounts().values())
                .allSatisfy(share -> assertThat(share).isBetween(whole.times(least), whole.times(most)));
        var able = scale.weights().stream().filter(w -> w.value().signum() > 0).toList();
        for (var one : able) {
            for (var other : able) {
                var share = held.of(one.party());
                var otherShare = held.of(other.party());
                if (share.times(other.value()).compareTo(otherShare.times(one.value())) > 0) {
                    assertThat(share.equals(whole.times(least)) || otherShare.equals(whole.times(most)))
                            .isTrue();
                }
            }
        }
    }

    @Property
    void underTheNextLargestRuleTheTwoLargestAreEqualOrNothingChanges(
            @ForAll("scales") Scale scale, @ForAll @IntRange(min = 1) int total) {
        Assume.that(scale.weights().stream().filter(w -> w.value().signum() > 0).count() > 1);
        var free = scale.shares(total);
        var held = Constraints.hold(free, List.of(new NextLargest()));
        var descending = held.amounts().values().stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        assertThat(held.total()).isEqualTo(Fraction.of(total));
        assertThat(descending.get(0)).isEqualTo(descending.get(1));
        assertThat(Constraints.hold(held, List.of(new NextLargest()))).isEqualTo(held);
    }

    @Property
    void roundedAmountsKeepToAbsoluteCeilings(
            @ForAll("scales") Scale scale,
            @ForAll @IntRange(min = 1) int total,
            @ForAll @IntRange(max = 99) int percent) {
        var largest = scale.weights().stream()
                .max(Comparator.comparing(Weight::value))
                .orElseThrow();
        Assume.that(!largest.value().equals(scale.sum()));
        var ceiling = new AbsoluteCeiling(largest.party(), (long) total * percent / 100);
        var held = Constraints.hold(scale.shares(total), List.of(ceiling));
        assertThat(Apportionment.of(held).get(largest.party())).isLessThanOrEqualTo(ceiling.minorUnits());
        assertThat(Carry.NONE.bill(held).billed(largest.party())).isLessThanOrEqualTo(ceiling.minorUnits());
    }

    @Property
    void constraintsThatBindNobodyChangeNothingAndTheOrderDoesNotCount(
            @ForAll("scales") Scale scale,
            @ForAll @IntRange(max = 60) int above,
            @ForAll @IntRange(min = 0) int total) {
        var free = scale.shares(total);
        assertThat(Constraints.hold(free, List.of())).isEqualTo(free);
        Constraint one = Ceiling.forAll(ceiling(scale, above));
        Constraint other = new Floor(Set.of("P01"), Fraction.of(1, 1000));
        assertThat(Constraints.hold(free, List.of(one, other))).isEqualTo(Constraints.hold(free, List.of(other, one)));
    }
}
