package org.minilateral.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minilateral.sharing.Published.SPACELAB;
import static org.minilateral.sharing.Published.scale;
import static org.minilateral.sharing.Refusal.assertRefused;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CarryTest {
    private static final Scale THIRDS = scale("AUS 33.33, GBR 33.33, USA 33.33");

    @Test
    void fourCallsInThirdsShareTheOddCents() {
        var carry = Carry.NONE;
        var billed = new LinkedHashMap<String, Long>();
        for (var call = 0; call < 4; call++) {
            var bill = carry.bill(THIRDS.shares(100_00));
            assertThat(bill.total()).isEqualTo(100_00);
            bill.lines().forEach(line -> billed.merge(line.party(), line.billed(), Long::sum));
            carry = bill.carryOut();
        }
        assertThat(billed)
                .containsExactly(Map.entry("AUS", 133_34L), Map.entry("GBR", 133_33L), Map.entry("USA", 133_33L));
    }

    @Test
    void aLineExplainsItself() {
        var second = Carry.NONE.bill(THIRDS.shares(100_00)).carryOut().bill(THIRDS.shares(100_00));
        var third = Fraction.of(10_000, 3);
        assertThat(second.lines())
                .containsExactly(
                        new Line("AUS", third, Fraction.parse("-2/3"), 3333),
                        new Line("GBR", third, Fraction.parse("1/3"), 3334),
                        new Line("USA", third, Fraction.parse("1/3"), 3333));
        assertThat(second.lines().getFirst().carryOut()).isEqualTo(Fraction.parse("-1/3"));
        assertThat(second.billed("GBR")).isEqualTo(3334);
        assertThat(second.billed("JPN")).isZero();
    }

    @Test
    void aPartyBilledInAdvanceIsNotPaidBack() {
        var scale = scale("AUS 1, GBR 1, JPN 1, USA 1");
        var first = Carry.NONE.bill(scale.shares(2));
        assertThat(first.lines()).extracting(Line::billed).containsExactly(1L, 1L, 0L, 0L);
        var second = first.carryOut().bill(scale.shares(1));
        assertThat(second.lines()).extracting(Line::billed).containsExactly(0L, 0L, 1L, 0L);
    }

    /**
     * By the largest remainder ten small parties would be billed ahead, and the large ones be left behind by 1.08
     * cents.
     */
    @Test
    void looksAheadWhereTheLargestRemainderDoesNot() {
        var weights = new LinkedHashMap<String, Fraction>();
        for (var i = 0; i < 10; i++) {
            weights.put("large" + i, Fraction.of(99));
            weights.put("small" + i, Fraction.of(1));
        }
        var scale = new Scale(weights.entrySet().stream()
                .map(entry -> Weight.of(entry.getKey(), entry.getValue()))
                .toList());
        var bill = Carry.NONE.bill(scale.shares(510));
        assertThat(bill.billed("small0"))
                .isEqualTo(1)
                .isEqualTo(Apportionment.of(scale.shares(510)).get("small0"));
        assertThat(bill.billed("small9")).isZero();
        assertThat(Apportionment.of(scale.shares(510))).containsEntry("small9", 1L);
        for (var cent = 0; cent < 500; cent++) {
            bill = bill.carryOut().bill(scale.shares(1));
            assertThat(bill.lines()).allSatisfy(line -> {
                assertThat(line.billed()).isNotNegative();
                assertThat(line.carryOut().abs()).isLessThan(Fraction.ONE);
            });
        }
    }

    @Test
    void aBillTakenBackLeavesNoTrace() {
        var first = Carry.NONE.bill(SPACELAB.shares(1_234_567)).carryOut();
        var second = first.bill(SPACELAB.shares(7_654_321));
        var carried = second.carryOut();
        assertThat(carried.without(second)).isEqualTo(first);
    }

    @Test
    void whoLeftTheScaleSettlesItsOpenPart() {
        var before = Carry.NONE.bill(THIRDS.shares(100)).carryOut();
        var after = before.bill(scale("AUS 1, GBR 1").shares(100));
        assertThat(after.lines()).extracting(Line::party).containsExactly("AUS", "GBR", "USA");
        assertThat(after.total()).isEqualTo(100);
        assertThat(after.carryOut().open().values())
                .allSatisfy(open -> assertThat(open.abs()).isLessThan(Fraction.ONE));
    }

    @Test
    void aChangeOfScaleIsAnAdjustmentOfNothingInSum() {
        var billed = Carry.NONE.bill(THIRDS.shares(100_00)).carryOut();
        var adjusted = scale("AUS 20, GBR 40, USA 40").shares(100_00).minus(THIRDS.shares(100_00));
        var bill = billed.bill(adjusted);
        assertThat(bill.lines()).extracting(Line::billed).containsExactly(-1334L, 667L, 667L);
        assertThat(bill.total()).isZero();
        assertThat(bill.carryOut().open().values()).containsOnly(Fraction.ZERO);
    }

    @Test
    void refusesACarryThatDoesNotBalance() {
        var open = new LinkedHashMap<>(Map.of("AUS", Fraction.parse("1/3")));
        assertRefused(Rule.CARRY_NOT_BALANCED, () -> new Carry(open));
    }
}
