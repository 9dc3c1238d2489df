package org.minilateral.consortium.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.minilateral.consortium.arrangement.ArrangementVersion;
import org.minilateral.consortium.arrangement.Arrangements;
import org.minilateral.consortium.arrangement.ArrearsRule;
import org.minilateral.consortium.arrangement.Clause;
import org.minilateral.consortium.arrangement.OverrunRule;
import org.minilateral.consortium.arrangement.Procedure;
import org.minilateral.consortium.arrangement.Question;
import org.minilateral.consortium.arrangement.ScaleRule;
import org.minilateral.consortium.arrangement.Terms;
import org.minilateral.consortium.arrangement.VotingRule;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Unshareable;

/** Reads from the arrangement in force how a question is decided. */
@ApplicationScoped
class Ballots {

    private final Arrangements arrangements;
    private final Electorates electorates;

    Ballots(Arrangements arrangements, Electorates electorates) {
        this.arrangements = arrangements;
        this.electorates = electorates;
    }

    Ballot on(UUID consortiumId, NewDecision asked) {
        ArrangementVersion version = arrangements.current(consortiumId);
        Terms terms = version.terms();
        Electorates.Electorate electorate =
                electorates.on(consortiumId, asked, terms.the(ArrearsRule.class).map(ArrearsRule::days));
        if (electorate.voting().isEmpty()) {
            throw Refused.state("nobody-votes", "Nobody in this scope has a vote.");
        }
        Manner manner = asked.question() == Question.OVERRUN ? overrun(terms, asked) : voting(terms, asked.question());
        return new Ballot(
                manner.procedure(),
                version.number(),
                manner.clause(),
                manner.quorum(),
                manner.secret(),
                electors(electorate.voting(), terms.the(ScaleRule.class)),
                electorate.suspended(),
                manner.mayLeave());
    }

    private static Manner voting(Terms terms, Question question) {
        Optional<Clause> clause = terms.votingOn(question);
        if (clause.isEmpty()) {
            return new Manner(new Procedure.Unanimity(), null, null, false, false);
        }
        VotingRule rule = (VotingRule) clause.get().rule();
        return new Manner(rule.procedure(), clause.get().number(), rule.quorum(), rule.secret(), false);
    }

    private static Manner overrun(Terms terms, NewDecision asked) {
        OverrunRule rule = terms.the(OverrunRule.class)
                .orElseThrow(() -> Refused.state("overrun-rule-missing", "No clause says what an overrun needs."));
        OverrunRule.Band band = rule.bandOf(overrunOf(asked)).orElseThrow();
        return new Manner(band.procedure(), terms.clauseOf(OverrunRule.class), null, false, band.mayLeave());
    }

    private static Fraction overrunOf(NewDecision asked) {
        try {
            Fraction overrun = Fraction.parse(asked.overrun());
            if (overrun.signum() > 0) {
                return overrun;
            }
        } catch (Unshareable e) {
            // the same refusal as for an overrun that is none
        }
        throw Refused.field(
                "overrun-invalid", "/overrun", "The overrun is a fraction above 0, such as 21/100 or 0.21.");
    }

    private static List<Elector> electors(List<String> nations, Optional<ScaleRule> scale) {
        return nations.stream()
                .map(nation -> new Elector(
                        nation,
                        scale.map(s -> s.votingWeightOf(nation))
                                .orElse(Fraction.ZERO)
                                .toString()))
                .toList();
    }

    private record Manner(Procedure procedure, String clause, String quorum, boolean secret, boolean mayLeave) {}
}
