package org.minilateral.sharing;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Scales as they may come: a few large contributors among many small ones, or all alike, with idle lines between. */
public final class AnyScale {
    private AnyScale() {}

    public static Arbitrary<Scale> of(int mostParties) {
        var small = Arbitraries.longs().between(1, 60);
        var weight = Arbitraries.oneOf(small, small, Arbitraries.longs().between(0, 10_000));
        return weight.list()
                .ofMinSize(2)
                .ofMaxSize(mostParties)
                .filter(weights -> weights.stream().anyMatch(w -> w > 0))
                .map(AnyScale::of);
    }

    public static Scale of(List<Long> hundredths) {
        return new Scale(IntStream.range(0, hundredths.size())
                .mapToObj(i -> new Weight(
                        "P%02d".formatted(i),
                        Fraction.of(hundredths.get(i), 100).toDecimal(2)))
                .toList());
    }
}
