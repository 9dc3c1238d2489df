package org.minilateral.funding.eligibility;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.minilateral.funding.coalition.DecisionRef;

/** The version of the eligibility rules by which a claim is judged. */
public final class RulesInForce {

    private final UUID id;
    private final int number;
    private final DecisionRef decision;
    private final List<EligibilityRule> rules;

    RulesInForce(UUID id, int number, DecisionRef decision, List<EligibilityRule> rules) {
        this.id = id;
        this.number = number;
        this.decision = decision;
        boolean named = rules.stream().anyMatch(ClaimedOnce.class::isInstance);
        this.rules = named
                ? List.copyOf(rules)
                : Stream.concat(rules.stream(), Stream.of(new ClaimedOnce(null)))
                        .toList();
    }

    /** Everything in the claim that breaks one of them, rule by rule; empty for an eligible claim. */
    public List<Finding> breaches(Claimed claimed) {
        return rules.stream().flatMap(rule -> rule.breaches(claimed).stream()).toList();
    }

    public UUID id() {
        return id;
    }

    /** Which version. */
    public int number() {
        return number;
    }

    public DecisionRef decision() {
        return decision;
    }
}
