package org.minilateral.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CarryTest {
    private static final Scale THIRDS =
            new Scale(List.of(new Weight("AUS", "1"), new Weight("GBR", "1"), new Weight("USA", "1")));

    @Test
    void fourCallsInThirdsShareTheOddCents() {
        var carry = Carry.NONE;
        var billed = new long[3];
        for (var call = 0; call < 4; call++) {
            var bill = carry.bill(THIRDS.shares(100_00));
            assertThat(bill.total()).isEqualTo(100_00);
            IntStream.range(0, 3).forEach(i -> billed[i] += bill.lines().get(i).billed());
            carry = bill.carryOut();
        }
        assertThat(billed).containsExactly(133_34, 133_33, 133_33);
    }
}
