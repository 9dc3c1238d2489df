package org.minilateral.funding.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Shares;
import org.minilateral.sharing.constraint.Constraint;
import org.minilateral.sharing.constraint.Constraints;

/**
 * How one total is divided: the exact share of every party, and the constraint that holds it, if one does.
 *
 * @param held by party; no entry for a share that no constraint changed to its bound
 */
public record Division(Shares shares, Map<String, SharingConstraint> held) {

    /** What nothing was divided by before. */
    public static final Map<String, Fraction> NOTHING_BEFORE = Map.of();

    /**
     * Divides, or breaks a {@link org.minilateral.sharing.Rule}; {@link Impossible} tells the caller which.
     *
     * @param method with its tables and portions
     * @param total in minor units, not below zero
     * @param before what each nation has borne already of what an absolute ceiling is meant for
     */
    public static Division of(
            SharingMethod method, List<SharingConstraint> constraints, long total, Map<String, Fraction> before) {
        Shares free = method.arithmetic().share(total);
        var pairs = new ArrayList<Held.Pair>();
        constraints.forEach(
                text -> text.arithmetic(before).forEach(arithmetic -> pairs.add(new Held.Pair(text, arithmetic))));
        Shares bound = pairs.isEmpty() ? free : Constraints.hold(free, arithmetic(pairs));
        return new Division(
                carriedBy(method.carriesGap(), bound), pairs.isEmpty() ? Map.of() : Held.by(free, bound, pairs));
    }

    private static List<Constraint> arithmetic(List<Held.Pair> pairs) {
        return pairs.stream().map(Held.Pair::arithmetic).toList();
    }

    private static Shares carriedBy(String underwriter, Shares shares) {
        if (underwriter == null || shares.unallocated().signum() == 0) {
            return shares;
        }
        var named = new LinkedHashMap<String, Fraction>();
        shares.amounts()
                .forEach((party, share) ->
                        named.put(party.equals(Shares.UNALLOCATED) ? Party.of(underwriter, true) : party, share));
        return new Shares(named);
    }
}
