package org.minilateral.consortium.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minilateral.consortium.arrangement.Procedure;
import org.minilateral.consortium.decision.Outcome.Criterion;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Threshold;

/** Counts. The same electors and declarations always give the same result. */
final class Tally {

    private final List<Elector> electors;
    private final Map<String, DeclarationKind> declared;

    /** @param declared each nation's last declaration that counts */
    private Tally(List<Elector> electors, Map<String, DeclarationKind> declared) {
        this.electors = electors;
        this.declared = declared;
    }

    static Outcome of(Procedure procedure, List<Elector> electors, Map<String, DeclarationKind> declared) {
        Tally tally = new Tally(electors, declared);
        List<Criterion> criteria = tally.criteria(procedure);
        return new Outcome(
                criteria.stream().allMatch(Criterion::met),
                tally.nations(DeclarationKind.FOR),
                tally.against(),
                tally.nations(DeclarationKind.ABSTAIN),
                tally.absent(),
                criteria);
    }

    private List<Criterion> criteria(Procedure procedure) {
        return switch (procedure) {
            case Procedure.Unanimity() -> List.of(none("no vote against", against()));
            case Procedure.Silence() -> List.of(none("no objection at or before the deadline", against()));
            case Procedure.DoubleMajority majority -> List.of(ofParties(majority), ofShares(majority));
        };
    }

    private static Criterion none(String rule, List<String> against) {
        return new Criterion(rule, against.isEmpty(), "0", Integer.toString(against.size()));
    }

    private Criterion ofParties(Procedure.DoubleMajority majority) {
        Fraction reached = Fraction.of(nations(DeclarationKind.FOR).size(), electors.size());
        return new Criterion(
                "a fraction of the parties in favour",
                reached.compareTo(majority.ofParties()) >= 0,
                majority.ofParties().toString(),
                reached.toString());
    }

    private Criterion ofShares(Procedure.DoubleMajority majority) {
        Set<String> inFavour = Set.copyOf(nations(DeclarationKind.FOR));
        Fraction whole = Fraction.sum(electors.stream().map(Elector::share).toList());
        List<Fraction> carried = electors.stream()
                .filter(elector -> inFavour.contains(elector.nation()))
                .map(Elector::share)
                .toList();
        boolean weighed = whole.signum() > 0;
        return new Criterion(
                "a fraction of the contribution shares in favour",
                weighed && Threshold.carriesAtLeast(carried, whole, majority.ofShares()),
                majority.ofShares().toString(),
                weighed ? Fraction.sum(carried).dividedBy(whole).toString() : "0");
    }

    private List<String> against() {
        return electors.stream()
                .map(Elector::nation)
                .filter(nation -> declared.get(nation) == DeclarationKind.AGAINST
                        || declared.get(nation) == DeclarationKind.OBJECTION)
                .toList();
    }

    private List<String> nations(DeclarationKind kind) {
        return electors.stream()
                .map(Elector::nation)
                .filter(nation -> declared.get(nation) == kind)
                .toList();
    }

    private List<String> absent() {
        return electors.stream()
                .map(Elector::nation)
                .filter(nation ->
                        !declared.containsKey(nation) || declared.get(nation) == DeclarationKind.OBJECTION_WITHDRAWN)
                .toList();
    }
}
