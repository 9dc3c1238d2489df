package org.minilateral.funding.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.eligibility.RuleBook;
import org.minilateral.funding.eligibility.RulesInForce;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** A nation claims what one of its organisations spent on a work package. */
@ApplicationScoped
class Submitting {

    private final Coalitions coalitions;
    private final RuleBook rules;
    private final ClaimIntake intake;
    private final Clock clock;

    Submitting(Coalitions coalitions, RuleBook rules, ClaimIntake intake, Clock clock) {
        this.coalitions = coalitions;
        this.rules = rules;
        this.intake = intake;
        this.clock = clock;
    }

    @Transactional
    ClaimView submit(Caller by, UUID consortiumId, NewClaim wanted) {
        Scope project = new Scope(consortiumId, wanted.projectId());
        if (!coalitions.sees(by.nation(), project)) {
            throw Refused.field("project-unknown", "/projectId", "The consortium has no such project.");
        }
        if (!coalitions.nationsOf(project, Set.of(by.nation())).contains(by.nation())) {
            throw Refused.http(403, "nation-outside-project", by.nation() + " does not take part in the project.");
        }
        if (!coalitions.hasWorkPackage(project, wanted.workPackageId())) {
            throw Refused.field("work-package-unknown", "/workPackageId", "The project has no such work package.");
        }
        long total = wanted.check(LocalDate.now(clock));
        RulesInForce inForce = rules.inForce(consortiumId, wanted.period().from())
                .orElseThrow(() -> Refused.state(
                        "decision-required",
                        "No adopted eligibility rules hold on "
                                + wanted.period().from() + "."));
        return intake.take(project, wanted, total, inForce, by);
    }
}
