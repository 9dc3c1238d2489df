package org.minilateral.consortium.arrangement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The clauses of one version, asked for their rules. */
public record Terms(List<Clause> clauses) {

    public Optional<ScaleRule> scale() {
        return rules(ScaleRule.class).stream().findFirst();
    }

    /** Without such a clause the arrangement takes effect when all have signed. */
    public EntryIntoEffectRule entryIntoEffect() {
        return rules(EntryIntoEffectRule.class).stream()
                .findFirst()
                .orElse(new EntryIntoEffectRule(List.of(new Condition.All())));
    }

    /** The clause that says how such a question is decided; none means unanimity. */
    public Optional<Clause> votingOn(Question question) {
        return clauses.stream().filter(decides(question)).findFirst();
    }

    private static Predicate<Clause> decides(Question question) {
        return clause ->
                clause.rule() instanceof VotingRule voting && voting.questions().contains(question);
    }

    <R extends Rule> List<R> rules(Class<R> type) {
        return clauses.stream()
                .map(Clause::rule)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
