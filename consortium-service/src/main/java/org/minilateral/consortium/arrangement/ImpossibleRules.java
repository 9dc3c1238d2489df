package org.minilateral.consortium.arrangement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Unshareable;

/** Refuses, while an arrangement is written, rules that could never be followed; the clause is named. */
final class ImpossibleRules {

    private ImpossibleRules() {}

    static void refuse(List<Clause> clauses) {
        Set<String> numbers = new HashSet<>();
        Terms terms = new Terms(clauses);
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            String at = "/arrangement/clauses/" + i;
            if (!numbers.add(clause.number())) {
                throw refused("clause-number-twice", at + "/number", clause, "stands twice in the arrangement.");
            }
            try {
                refuse(clause, terms, at + "/rule");
            } catch (Unshareable e) {
                throw refused(
                        e.rule().code(), at + "/rule", clause, "has a number that can't be used: " + e.getMessage());
            }
        }
        if (terms.rules(ScaleRule.class).size() > 1
                || terms.rules(EntryIntoEffectRule.class).size() > 1) {
            throw Refused.field(
                    "rule-twice", "/arrangement/clauses", "Two clauses give the scale or the entry into effect.");
        }
    }

    private static void refuse(Clause clause, Terms terms, String at) {
        switch (clause.rule()) {
            case null -> {}
            case ScaleRule scale -> refuseScale(clause, scale, at);
            case EntryIntoEffectRule entry -> {
                for (Condition condition : entry.conditions()) {
                    refuseCondition(clause, condition, terms, at);
                }
            }
            case VotingRule voting -> refuseVoting(clause, voting, terms, at);
        }
    }

    private static void refuseScale(Clause clause, ScaleRule scale, String at) {
        Set<String> nations = new HashSet<>();
        for (int i = 0; i < scale.entries().size(); i++) {
            ScaleRule.Entry entry = scale.entries().get(i);
            if (!nations.add(entry.nation())) {
                throw refused("nation-twice", at + "/entries/" + i, clause, "names " + entry.nation() + " twice.");
            }
            if (Fraction.parse(entry.weight()).signum() < 0) {
                throw refused("negative-weight", at + "/entries/" + i + "/weight", clause, "has a weight below zero.");
            }
        }
        if (scale.wholeWeight().signum() <= 0 || scale.unallocated().signum() < 0) {
            throw refused("shares-above-whole", at + "/entries", clause, "allots more than its whole.");
        }
        if (scale.underwriter() != null && !nations.contains(scale.underwriter())) {
            throw refused("underwriter-not-in-scale", at + "/underwriter", clause, "lets an outsider underwrite.");
        }
    }

    private static void refuseCondition(Clause clause, Condition condition, Terms terms, String at) {
        if (condition instanceof Condition.Share share) {
            requireFraction(clause, share.threshold(), at + "/conditions");
            Fraction reachable = terms.scale()
                    .map(scale -> scale.wholeWeight().minus(scale.unallocated()).dividedBy(scale.wholeWeight()))
                    .orElseThrow(
                            () -> refused("scale-missing", at, clause, "asks for shares, but no clause has a scale."));
            if (share.threshold().compareTo(reachable) > 0) {
                throw refused("threshold-unreachable", at, clause, "asks for more than all nations together carry.");
            }
        }
    }

    private static void refuseVoting(Clause clause, VotingRule voting, Terms terms, String at) {
        if (voting.procedure() instanceof Procedure.DoubleMajority majority) {
            requireFraction(clause, majority.ofParties(), at + "/procedure/parties");
            requireFraction(clause, majority.ofShares(), at + "/procedure/shares");
            if (terms.scale().isEmpty()) {
                throw refused("scale-missing", at, clause, "weighs votes, but no clause has a scale.");
            }
        }
    }

    private static void requireFraction(Clause clause, Fraction fraction, String at) {
        if (fraction.signum() <= 0 || fraction.compareTo(Fraction.ONE) > 0) {
            throw refused(
                    "threshold-impossible", at, clause, "needs a threshold above 0 and not above 1, such as 2/3.");
        }
    }

    private static Refused refused(String code, String pointer, Clause clause, String detail) {
        return Refused.field(code, pointer, "Clause " + clause.number() + " " + detail)
                .with("clause", clause.number());
    }
}
