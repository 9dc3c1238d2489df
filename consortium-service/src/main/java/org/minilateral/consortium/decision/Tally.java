package org.minilateral.consortium.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.minilateral.consortium.arrangement.Procedure;
import org.minilateral.consortium.decision.Outcome.Criterion;
import org.minilateral.sharing.Fraction;

/** Applies a procedure to a count. The same electors and declarations always give the same result. */
final class Tally {

    private Tally() {}

    static Outcome of(Ballot ballot, Map<String, DeclarationKind> declared) {
        Count count = new Count(ballot.electorate(), declared);
        List<Criterion> criteria = new ArrayList<>();
        if (ballot.quorum() != null) {
            criteria.add(atLeast("a quorum of those entitled to vote", count.presence(), ballot.quorum()));
        }
        criteria.addAll(criteria(ballot.procedure(), count));
        boolean adopted = criteria.stream().allMatch(Criterion::met);
        return new Outcome(adopted, count.inFavour(), count.against(), count.abstained(), count.absent(), criteria);
    }

    private static List<Criterion> criteria(Procedure procedure, Count count) {
        return switch (procedure) {
            case Procedure.Unanimity() -> List.of(none("no vote against", count));
            case Procedure.Silence() -> List.of(none("no objection at or before the deadline", count));
            case Procedure.SimpleMajority() ->
                List.of(new Criterion(
                        "more votes for than against",
                        count.inFavour().size() > count.against().size(),
                        "more than " + count.against().size(),
                        Integer.toString(count.inFavour().size())));
            case Procedure.QualifiedMajority(String atLeast) -> List.of(ofPresentAndVoting(count, atLeast));
            case Procedure.Weighted(String shares) -> List.of(ofShares(count, shares));
            case Procedure.DoubleMajority(String parties, String shares) ->
                List.of(ofParties(count, parties), ofShares(count, shares));
            case Procedure.Blocking blocking -> List.of(notBlocked(count, blocking));
            case Procedure.ConsensusThenWeighted(String ofVotesCast, String quorum) ->
                count.against().isEmpty()
                        ? List.of(none("consensus: no vote against", count))
                        : failingConsensus(count, ofVotesCast, quorum);
        };
    }

    private static Criterion none(String rule, Count count) {
        return new Criterion(
                rule,
                count.against().isEmpty(),
                "0",
                Integer.toString(count.against().size()));
    }

    private static Criterion ofPresentAndVoting(Count count, String atLeast) {
        boolean anybody = count.votesCast() > 0;
        Fraction reached = anybody ? Fraction.of(count.inFavour().size(), count.votesCast()) : Fraction.ZERO;
        return atLeast("a fraction of those present and voting", reached, atLeast);
    }

    private static Criterion ofParties(Count count, String atLeast) {
        Fraction reached = Fraction.of(count.inFavour().size(), count.electors().size());
        return atLeast("a fraction of the parties in favour", reached, atLeast);
    }

    private static Criterion ofShares(Count count, String atLeast) {
        return atLeast("a fraction of the contribution shares in favour", count.shareOf(count.inFavour()), atLeast);
    }

    private static Criterion notBlocked(Count count, Procedure.Blocking blocking) {
        int against = count.against().stream().mapToInt(blocking::votesOf).sum();
        return new Criterion(
                "fewer votes against than block",
                against < blocking.blockAt(),
                "fewer than " + blocking.blockAt(),
                Integer.toString(against));
    }

    private static List<Criterion> failingConsensus(Count count, String ofVotesCast, String quorum) {
        Fraction inFavour = count.weightOf(count.inFavour());
        Fraction cast = inFavour.plus(count.weightOf(count.against()));
        List<String> present = count.electors().stream()
                .map(Elector::nation)
                .filter(nation -> !count.absent().contains(nation))
                .toList();
        return List.of(
                atLeast("failing consensus: a quorum of the contribution shares", count.shareOf(present), quorum),
                atLeast(
                        "failing consensus: a fraction of the weighted votes cast",
                        cast.signum() == 0 ? Fraction.ZERO : inFavour.dividedBy(cast),
                        ofVotesCast));
    }

    private static Criterion atLeast(String rule, Fraction reached, String required) {
        Fraction threshold = Fraction.parse(required);
        return new Criterion(rule, reached.compareTo(threshold) >= 0, threshold.toString(), reached.toString());
    }
}
