package org.minilateral.funding.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Term;
import org.minilateral.funding.eligibility.Claimed;
import org.minilateral.funding.eligibility.Cost;
import org.minilateral.funding.eligibility.Finding;
import org.minilateral.funding.eligibility.RulesInForce;
import org.minilateral.platform.problem.Refused;

/** Holds a claim against the consortium's rules, with everything that these ask about the world around it. */
@ApplicationScoped
class Eligible {

    private final Claims claims;
    private final Coalitions coalitions;

    Eligible(Claims claims, Coalitions coalitions) {
        this.claims = claims;
        this.coalitions = coalitions;
    }

    /** Refuses a claim whose lines, as far as they are not refused themselves, break one of the rules. */
    void require(Claim claim, RulesInForce rules) {
        List<Cost> costs = claim.lines.stream()
                .filter(line -> line.rejection == null)
                .map(ClaimLine::cost)
                .toList();
        List<Finding> findings = rules.breaches(around(claim, costs));
        if (!findings.isEmpty()) {
            Finding first = findings.getFirst();
            throw Refused.field(first.code(), first.pointer(), first.detail())
                    .with("rule", first.rule())
                    .with("clause", first.clause() == null ? rules.decision().number() : first.clause())
                    .with("eligibilityRules", rules.number())
                    .with("findings", findings);
        }
    }

    private Claimed around(Claim claim, List<Cost> costs) {
        UUID itself = claim.id;
        Term term = coalitions.termOf(claim.projectId).orElse(new Term(null, null));
        List<String> hashes =
                costs.stream().flatMap(cost -> cost.evidence().stream()).toList();
        return new Claimed(
                claim.currency,
                costs,
                claims.earlier(claim.workPackageId, claim.currency, itself),
                hashes.isEmpty() ? Set.of() : claims.shown(claim.consortiumId, hashes, itself),
                term.startsOn(),
                term.endsOn(),
                claim.fiscalYear);
    }
}
