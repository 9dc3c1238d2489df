package org.minilateral.consortium.arrangement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The clauses of one version, asked for their rules. */
public record Terms(List<Clause> clauses) {

    /** Rules of which an arrangement has one at most. */
    static final List<Class<? extends Rule>> ONCE = List.of(
            ScaleRule.class,
            EntryIntoEffectRule.class,
            AccessionRule.class,
            OptOutRule.class,
            UnderSubscriptionRule.class,
            OverrunRule.class,
            WithdrawalRule.class,
            ArrearsRule.class,
            ShareLimitsRule.class);

    public Optional<ScaleRule> scale() {
        return the(ScaleRule.class);
    }

    /** The rule of this kind, if a clause gives one. */
    public <R extends Rule> Optional<R> the(Class<R> type) {
        return rules(type).stream().findFirst();
    }

    /** The nations that entry into effect waits for by name. */
    public List<String> namedForEffect() {
        return entryIntoEffect().conditions().stream()
                .flatMap(condition ->
                        condition instanceof Condition.Nations(List<String> nations) ? nations.stream() : Stream.of())
                .toList();
    }

    /** The number of the clause that gives the rule of this kind; null if none does. */
    public String clauseOf(Class<? extends Rule> type) {
        return clauses.stream()
                .filter(clause -> type.isInstance(clause.rule()))
                .map(Clause::number)
                .findFirst()
                .orElse(null);
    }

    /** Without such a clause the arrangement takes effect when all have signed. */
    public EntryIntoEffectRule entryIntoEffect() {
        return the(EntryIntoEffectRule.class).orElse(new EntryIntoEffectRule(List.of(new Condition.All())));
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
