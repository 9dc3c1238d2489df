package org.minilateral.funding.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.eligibility.RulesInForce;
import org.minilateral.platform.caller.Caller;

/** Takes in a claim that is well formed: an adopted budget must be there for it, and no rule against it. */
@ApplicationScoped
class ClaimIntake {

    private final Claims claims;
    private final BudgetCover budgets;
    private final Eligible eligible;
    private final ClaimEvents events;
    private final Clock clock;

    ClaimIntake(Claims claims, BudgetCover budgets, Eligible eligible, ClaimEvents events, Clock clock) {
        this.claims = claims;
        this.budgets = budgets;
        this.eligible = eligible;
        this.events = events;
        this.clock = clock;
    }

    ClaimView take(Scope project, NewClaim wanted, long total, RulesInForce rules, Caller by) {
        int year = wanted.period().to().getYear();
        budgets.require(project.consortiumId(), wanted.workPackageId(), wanted.currency(), year);
        claims.takeTurns(wanted.workPackageId());
        String number = claims.nextNumber(project.consortiumId());
        var claim = new Claim(project, wanted, total, new Claim.Ground(number, rules.id(), year), by, clock.instant());
        eligible.require(claim, rules);
        claims.persistAndFlush(claim);
        events.submitted(claim);
        return ClaimView.of(claim, rules.number(), 0);
    }
}
