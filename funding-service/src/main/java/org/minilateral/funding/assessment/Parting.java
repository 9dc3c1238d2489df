package org.minilateral.funding.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.minilateral.funding.method.Party;
import org.minilateral.sharing.Carry;
import org.minilateral.sharing.Fraction;

/** What changes in an assessment when one of its nations leaves: that nation's lines alone, by whole minor units. */
final class Parting {

    private Parting() {}

    /**
     * What it owes stays first with what it was called already, its own line before the one that it underwrites.
     *
     * @param standings of all parties that stand in the assessment
     * @param owed what the nation owes of it in the end, in minor units; more than it was assessed if its leaving costs that
     * @param chain where the chain of the cost share stands; it runs on as it is, since no broken unit changes
     */
    static List<Change> of(SequencedMap<String, Standing> standings, String nation, long owed, Carry chain) {
        SequencedMap<String, Long> targets = targets(standings, nation, owed);
        var changes = new ArrayList<Change>();
        for (Standing now : standings.values()) {
            long target = targets.getOrDefault(now.party(), now.assessed());
            Fraction difference = Fraction.of(target - now.assessed());
            changes.add(new Change(
                    now.party(),
                    now.exact().plus(difference),
                    difference,
                    chain.of(now.party()),
                    target - now.assessed(),
                    Math.max(0, now.called() - target),
                    Math.max(0, target - now.called())));
        }
        return changes;
    }

    private static SequencedMap<String, Long> targets(
            SequencedMap<String, Standing> standings, String nation, long owed) {
        List<Standing> own = standings.values().stream()
                .filter(now -> Party.nation(now.party()).equals(nation))
                .sorted((one, other) -> one.party().compareTo(other.party()))
                .toList();
        var targets = new LinkedHashMap<String, Long>();
        long left = owed;
        for (Standing now : own) {
            long called = Math.min(now.called(), left);
            targets.put(now.party(), called);
            left -= called;
        }
        for (Standing now : own) {
            long more = Math.clamp(now.assessed() - targets.get(now.party()), 0, left);
            targets.merge(now.party(), more, Math::addExact);
            left -= more;
        }
        if (!own.isEmpty()) {
            targets.merge(own.getFirst().party(), left, Math::addExact);
        }
        return targets;
    }
}
