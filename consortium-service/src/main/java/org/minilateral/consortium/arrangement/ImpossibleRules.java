package org.minilateral.consortium.arrangement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Unshareable;

/** Refuses, while an arrangement is written, rules that could never be followed; the clause is named. */
final class ImpossibleRules {

    private final Terms terms;

    private ImpossibleRules(Terms terms) {
        this.terms = terms;
    }

    /** @param root JSON pointer to the list of clauses in the request */
    static void refuse(List<Clause> clauses, String root) {
        Terms terms = new Terms(clauses);
        ImpossibleRules rules = new ImpossibleRules(terms);
        Set<String> numbers = new HashSet<>();
        Set<Question> questions = new HashSet<>();
        for (int i = 0; i < clauses.size(); i++) {
            Place place = new Place(clauses.get(i), root + "/" + i);
            if (!numbers.add(clauses.get(i).number())) {
                throw place.at("number").refuse("clause-number-twice", "stands twice in the arrangement.");
            }
            if (clauses.get(i).rule() instanceof VotingRule voting
                    && voting.questions().stream().anyMatch(question -> !questions.add(question))) {
                throw place.at("rule").refuse("question-twice", "decides a question that another clause decides too.");
            }
            rules.refuseAt(place.at("rule"));
        }
        for (Class<? extends Rule> once : Terms.ONCE) {
            if (terms.rules(once).size() > 1) {
                throw Refused.field(
                        "rule-twice", root, "Two clauses give the same rule, " + once.getSimpleName() + ".");
            }
        }
    }

    private void refuseAt(Place place) {
        try {
            refuse(place);
        } catch (Unshareable e) {
            throw place.refuse(e.rule().code(), "has a number that can't be used: " + e.getMessage());
        }
    }

    private void refuse(Place place) {
        switch (place.clause().rule()) {
            case ScaleRule scale -> refuseScale(scale, place);
            case EntryIntoEffectRule entry -> {
                for (int i = 0; i < entry.conditions().size(); i++) {
                    ImpossibleConditions.refuse(
                            entry.conditions().get(i),
                            terms,
                            place.at("conditions").at(i));
                }
            }
            case VotingRule voting -> ImpossibleProcedures.refuse(voting, terms, place);
            case ShareLimitsRule limits -> ImpossibleLimits.refuse(limits, terms, place);
            case OverrunRule overrun -> refuseBands(overrun, place.at("bands"));
            case AccessionRule accession
            when accession.dilution() && terms.scale().isEmpty() ->
                throw place.refuse("scale-missing", "dilutes a scale, but no clause has one.");
            case UnderSubscriptionRule gap
            when gap.remedy() == UnderSubscriptionRule.Remedy.UNDERWRITER
                    && terms.scale().map(ScaleRule::underwriter).isEmpty() ->
                throw place.refuse("underwriter-missing", "relies on an underwriter, but the scale names none.");
            case null, default -> {}
        }
    }

    private static void refuseScale(ScaleRule scale, Place place) {
        Set<String> nations = new HashSet<>();
        for (int i = 0; i < scale.entries().size(); i++) {
            ScaleRule.Entry entry = scale.entries().get(i);
            Place at = place.at("entries").at(i);
            if (!nations.add(entry.nation())) {
                throw at.refuse("nation-twice", "names " + entry.nation() + " twice.");
            }
            if (Fraction.parse(entry.weight()).signum() < 0) {
                throw at.at("weight").refuse("negative-weight", "has a weight below zero.");
            }
        }
        if (scale.wholeWeight().signum() <= 0 || scale.unallocated().signum() < 0) {
            throw place.at("entries").refuse("shares-above-whole", "allots more than its whole.");
        }
        if (scale.underwriter() != null && !nations.contains(scale.underwriter())) {
            throw place.at("underwriter").refuse("underwriter-not-in-scale", "lets an outsider underwrite.");
        }
    }

    private void refuseBands(OverrunRule overrun, Place place) {
        Fraction below = Fraction.ZERO;
        for (int i = 0; i < overrun.bands().size(); i++) {
            OverrunRule.Band band = overrun.bands().get(i);
            boolean last = i == overrun.bands().size() - 1;
            if (last != (band.upTo() == null)) {
                throw place.at(i).refuse("bands-contradictory", "leaves the last band open, and no other.");
            }
            if (!last) {
                Fraction upTo = Fraction.parse(band.upTo());
                if (upTo.compareTo(below) <= 0) {
                    throw place.at(i).refuse("bands-contradictory", "lists its bands rising.");
                }
                below = upTo;
            }
            ImpossibleProcedures.refuse(band.procedure(), terms, place.at(i).at("procedure"));
        }
    }
}
