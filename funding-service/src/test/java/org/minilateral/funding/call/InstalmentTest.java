package org.minilateral.funding.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minilateral.funding.assessment.Obligation;
import org.minilateral.sharing.Fraction;

class InstalmentTest {

    /** However an assessment is cut into calls: none takes back, none strays by a unit, and together they are the assessment. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theCallsCloseToTheAssessment(int seed) {
        Random random = new Random(seed);
        List<Obligation> owed = IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(i -> new Obligation("N" + (char) ('A' + i / 2), i % 2 == 1, random.nextLong(1, 5_000)))
                .toList();
        long total = owed.stream().mapToLong(Obligation::toCall).sum();
        long[] billed = new long[owed.size()];
        List<CallLine> before = List.of();
        for (long left = total; left > 0; ) {
            long amount = Math.min(left, random.nextLong(1, 1 + total / 3 + 1));
            List<CallLine> lines = Instalment.divide(owed, before, amount);
            assertThat(lines.stream().mapToLong(CallLine::billed).sum()).isEqualTo(amount);
            left -= amount;
            for (int i = 0; i < billed.length; i++) {
                assertThat(lines.get(i).billed()).isNotNegative();
                assertThat(lines.get(i).open().abs().compareTo(Fraction.ONE)).isNegative();
                billed[i] += lines.get(i).billed();
            }
            before = lines;
        }
        List<Long> called = new ArrayList<>();
        IntStream.range(0, billed.length).forEach(i -> called.add(billed[i]));
        assertThat(called).isEqualTo(owed.stream().map(Obligation::toCall).toList());
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }
}
