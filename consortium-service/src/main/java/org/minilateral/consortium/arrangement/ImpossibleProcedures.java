package org.minilateral.consortium.arrangement;

import java.util.Set;
import java.util.TreeSet;

/** Refuses ways of deciding that could never adopt, or never stop, anything. */
final class ImpossibleProcedures {

    private ImpossibleProcedures() {}

    static void refuse(VotingRule voting, Terms terms, Place place) {
        if (voting.quorum() != null) {
            place.at("quorum").requireThreshold(voting.quorum());
        }
        if (voting.procedure() instanceof Procedure.Silence && (voting.secret() || voting.quorum() != null)) {
            throw place.refuse("silence-is-open", "can't ask for a quorum or secrecy under a silence procedure.");
        }
        if (voting.questions().contains(Question.BUY_IN_WAIVER)
                && !(voting.procedure() instanceof Procedure.Unanimity)) {
            throw place.refuse("buy-in-waiver-unanimous", "lets a majority waive a buy-in; only all parties can.");
        }
        refuse(voting.procedure(), terms, place.at("procedure"));
    }

    static void refuse(Procedure procedure, Terms terms, Place place) {
        switch (procedure) {
            case Procedure.Unanimity(), Procedure.Silence(), Procedure.SimpleMajority() -> {}
            case Procedure.QualifiedMajority(String atLeast) ->
                place.at("atLeast").requireThreshold(atLeast);
            case Procedure.Weighted(String shares) -> {
                place.at("shares").requireThreshold(shares);
                requireScale(terms, place);
            }
            case Procedure.DoubleMajority(String parties, String shares) -> {
                place.at("parties").requireThreshold(parties);
                place.at("shares").requireThreshold(shares);
                requireScale(terms, place);
            }
            case Procedure.ConsensusThenWeighted(String ofVotesCast, String quorum) -> {
                place.at("ofVotesCast").requireThreshold(ofVotesCast);
                place.at("quorum").requireThreshold(quorum);
                requireScale(terms, place);
            }
            case Procedure.Blocking blocking -> refuseBlocking(blocking, terms, place);
        }
    }

    private static void requireScale(Terms terms, Place place) {
        if (terms.scale().isEmpty()) {
            throw place.refuse("scale-missing", "weighs votes, but no clause has a scale.");
        }
    }

    private static void refuseBlocking(Procedure.Blocking blocking, Terms terms, Place place) {
        blocking.votes().keySet().forEach(nation -> place.at("votes").at(nation).requireOnScale(nation, terms));
        Set<String> known = new TreeSet<>(blocking.votes().keySet());
        terms.scale().ifPresent(scale -> scale.entries().forEach(entry -> known.add(entry.nation())));
        int all = known.stream().mapToInt(blocking::votesOf).sum();
        if (blocking.defaultVotes() == 0 && all < blocking.blockAt()) {
            throw place.at("blockAt").refuse("blocking-unreachable", "asks for more votes against than all hold.");
        }
    }
}
