package org.minilateral.consortium.arrangement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed from one version to another, clause by clause.
 *
 * @param from number of the earlier version
 * @param to number of the later version
 */
record Difference(int from, int to, List<Change> changes) {

    /** One clause before and after; null where it did not exist or exists no more. */
    record Change(String number, Kind kind, Clause before, Clause after) {}

    /** What became of a clause. */
    enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    static Difference between(ArrangementVersion from, ArrangementVersion to) {
        Map<String, Clause> before = byNumber(from);
        Map<String, Clause> after = byNumber(to);
        List<Change> changes = new ArrayList<>();
        before.forEach((number, clause) -> {
            Clause now = after.get(number);
            if (now == null) {
                changes.add(new Change(number, Kind.REMOVED, clause, null));
            } else if (!now.equals(clause)) {
                changes.add(new Change(number, Kind.CHANGED, clause, now));
            }
        });
        after.forEach((number, clause) -> {
            if (!before.containsKey(number)) {
                changes.add(new Change(number, Kind.ADDED, null, clause));
            }
        });
        return new Difference(from.number(), to.number(), changes);
    }

    private static Map<String, Clause> byNumber(ArrangementVersion version) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        version.clauses().forEach(clause -> clauses.put(clause.number(), clause));
        return clauses;
    }
}
