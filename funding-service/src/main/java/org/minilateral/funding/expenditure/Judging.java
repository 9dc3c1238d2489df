package org.minilateral.funding.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.minilateral.funding.approval.NewRejection;
import org.minilateral.funding.eligibility.RuleBook;
import org.minilateral.platform.caller.Caller;

/**
 * Two persons of the nation that keeps the books judge a claim, neither of them its submitter: a finance officer checks every
 * line, an approver approves. Either may reject it.
 */
@ApplicationScoped
class Judging {

    private final Claims claims;
    private final RuleBook rules;
    private final Eligible eligible;
    private final ClaimBookkeeping bookkeeping;
    private final Clock clock;

    Judging(Claims claims, RuleBook rules, Eligible eligible, ClaimBookkeeping bookkeeping, Clock clock) {
        this.claims = claims;
        this.rules = rules;
        this.eligible = eligible;
        this.bookkeeping = bookkeeping;
        this.clock = clock;
    }

    @Transactional
    ClaimView check(Caller by, UUID claimId, LinesRefused refused) {
        Claim claim = claims.lock(claimId);
        claim.requireCheckableBy(by);
        refused.applyTo(claim);
        claim.check(by, clock.instant());
        return bookkeeping.checked(claim);
    }

    /** What is left after the refused lines must be eligible again: overhead, say, follows the personnel that is paid. */
    @Transactional
    ClaimView approve(Caller by, UUID claimId, NewApproval approval) {
        claims.takeTurns(claims.workPackageOf(claimId));
        Claim claim = claims.lock(claimId);
        claim.requireApprovableBy(by);
        approval.refused().applyTo(claim);
        eligible.require(claim, rules.version(claim.rulesId));
        return bookkeeping.approve(claim, approval.commitmentId(), by, clock.instant());
    }

    @Transactional
    ClaimView reject(Caller by, UUID claimId, NewRejection refusal) {
        Claim claim = claims.lock(claimId);
        claim.reject(refusal.reason(), by, clock.instant());
        return bookkeeping.rejected(claim);
    }
}
