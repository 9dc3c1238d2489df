package org.minilateral.sharing.method;

import java.util.LinkedHashMap;
import java.util.Map;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Rule;
import org.minilateral.sharing.Scale;
import org.minilateral.sharing.Shares;
import org.minilateral.sharing.Unshareable;

/**
 * Each party bears the part of the total that its pledge is of the envelope, both in the prices of one base year. What
 * the pledges leave open is the gap and is shown as unallocated; pledges beyond the envelope are called in proportion.
 */
public record Pledged(Scale pledges, Fraction envelope) implements Method {
    public Pledged {
        if (envelope.signum() <= 0) {
            throw new Unshareable(Rule.WHOLE_NOT_POSITIVE, envelope.toString());
        }
    }

    @Override
    public Shares share(Fraction total) {
        var open = pledges.residual(envelope);
        if (open.signum() <= 0) {
            return pledges.shares(total);
        }
        var gap = total.times(open).dividedBy(envelope);
        return pledges.shares(total.minus(gap)).plus(new Shares(new LinkedHashMap<>(Map.of(Shares.UNALLOCATED, gap))));
    }
}
