package org.minilateral.consortium.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minilateral.sharing.Fraction;

/**
 * Who declared what, counted in every way that a procedure may ask for.
 *
 * @param electors those entitled to vote
 * @param declared each nation's last declaration that counts
 */
record Count(List<Elector> electors, Map<String, DeclarationKind> declared) {

    List<String> inFavour() {
        return nations(Set.of(DeclarationKind.FOR));
    }

    List<String> against() {
        return nations(Set.of(DeclarationKind.AGAINST, DeclarationKind.OBJECTION));
    }

    List<String> abstained() {
        return nations(Set.of(DeclarationKind.ABSTAIN));
    }

    List<String> absent() {
        return electors.stream()
                .map(Elector::nation)
                .filter(nation -> !isPresent(nation))
                .toList();
    }

    /** Votes cast for and against; who abstains is present but does not vote. */
    int votesCast() {
        return inFavour().size() + against().size();
    }

    /** The part of those entitled to vote that declared themselves. */
    Fraction presence() {
        return Fraction.of(electors.size() - absent().size(), electors.size());
    }

    /** What these nations carry of all contribution shares in the scope; zero where nobody carries any. */
    Fraction shareOf(List<String> nations) {
        Fraction whole = weightOf(electors.stream().map(Elector::nation).toList());
        return whole.signum() == 0 ? Fraction.ZERO : weightOf(nations).dividedBy(whole);
    }

    Fraction weightOf(List<String> nations) {
        return Fraction.sum(electors.stream()
                .filter(elector -> nations.contains(elector.nation()))
                .map(Elector::share)
                .toList());
    }

    private boolean isPresent(String nation) {
        return declared.containsKey(nation) && declared.get(nation) != DeclarationKind.OBJECTION_WITHDRAWN;
    }

    private List<String> nations(Set<DeclarationKind> kinds) {
        return electors.stream()
                .map(Elector::nation)
                .filter(nation -> declared.containsKey(nation) && kinds.contains(declared.get(nation)))
                .toList();
    }
}
