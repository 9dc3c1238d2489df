package org.minilateral.sharing.method;

import java.util.List;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Scale;
import org.minilateral.sharing.Shares;
import org.minilateral.sharing.Weight;

/** Every party bears the same. */
public record Equal(List<String> parties) implements Method {
    public Equal {
        parties = List.copyOf(parties);
        scale(parties);
    }

    @Override
    public Shares share(Fraction total) {
        return scale(parties).shares(total);
    }

    private static Scale scale(List<String> parties) {
        return new Scale(parties.stream().map(party -> new Weight(party, "1")).toList());
    }
}
