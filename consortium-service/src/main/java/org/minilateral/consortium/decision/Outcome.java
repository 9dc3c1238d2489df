package org.minilateral.consortium.decision;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * The result of a question and how it came about.
 *
 * @param inFavour the nations, or after a secret vote nothing
 * @param criteria every test that the procedure makes, with exact numbers; what a secret vote reached in shares is null
 */
@RegisterForReflection
public record Outcome(
        boolean adopted,
        List<String> inFavour,
        List<String> against,
        List<String> abstained,
        List<String> absent,
        List<Criterion> criteria) {

    /** One test: what is asked and what was reached, as exact fractions. */
    @RegisterForReflection
    public record Criterion(String rule, boolean met, String required, String reached) {
        Criterion withoutNumber() {
            return new Criterion(rule, met, required, null);
        }
    }

    /**
     * What may be told of a secret vote: which tests were met, and the numbers of heads. An exact sum of shares would
     * betray who is in it.
     */
    Outcome withoutNames(boolean weighed) {
        List<Criterion> told =
                weighed ? criteria.stream().map(Criterion::withoutNumber).toList() : criteria;
        return new Outcome(adopted, List.of(), List.of(), List.of(), List.of(), told);
    }
}
