package org.minilateral.sharing.method;

import java.util.LinkedHashMap;
import java.util.Map;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Shares;

/** The host bears a portion (0 to 1) of the total for having the site, and takes its part in the rest like everyone. */
public record HostPremium(String host, Fraction premium, Method rest) implements Method {
    public HostPremium {
        premium.requirePortion();
    }

    @Override
    public Shares share(Fraction total) {
        var first = total.times(premium);
        return new Shares(new LinkedHashMap<>(Map.of(host, first))).plus(rest.share(total.minus(first)));
    }
}
