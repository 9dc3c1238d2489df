package org.minilateral.funding.assessment;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.budget.Plan;
import org.minilateral.funding.costshare.CostShare;
import org.minilateral.funding.costshare.CostShares;
import org.minilateral.funding.costshare.Dividing;
import org.minilateral.funding.costshare.Exact;
import org.minilateral.funding.envelope.Envelopes;
import org.minilateral.funding.method.Division;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Bill;
import org.minilateral.sharing.Fraction;

/** The lead nation's finance officer divides an adopted budget by an adopted cost share. */
@ApplicationScoped
class Assessing {

    private final Grounds grounds;
    private final CostShares costShares;
    private final Dividing dividing;
    private final Envelopes envelopes;
    private final Assessments assessments;
    private final Bookkeeping bookkeeping;

    Assessing(
            Grounds grounds,
            CostShares costShares,
            Dividing dividing,
            Envelopes envelopes,
            Assessments assessments,
            Bookkeeping bookkeeping) {
        this.grounds = grounds;
        this.costShares = costShares;
        this.dividing = dividing;
        this.envelopes = envelopes;
        this.assessments = assessments;
        this.bookkeeping = bookkeeping;
    }

    @Transactional
    AssessmentView assess(SecurityIdentity identity, UUID consortiumId, NewAssessment wanted) {
        Grounds.Pair adopted = grounds.require(consortiumId, wanted);
        CostShare costShare = adopted.costShare();
        requireNoGap(costShare, costShare.gap());
        Validity.require(
                costShare, costShares.successorOf(costShare), adopted.plan().fiscalYear());
        // From here on no other assessment by this cost share can come between: the carry runs on without a gap.
        costShares.lock(costShare);
        if (assessments.exists(wanted.budgetId())) {
            throw Refused.state("budget-assessed-once", "This budget has been assessed already.");
        }
        requireMore(adopted.plan());
        if (adopted.plan().envelopeId() != null) {
            envelopes.requireRoom(adopted.plan().envelopeId(), adopted.plan().amount());
        }
        var assessment = divide(adopted.plan(), costShare);
        bookkeeping.book(assessment, Caller.of(identity));
        return AssessmentView.of(assessment, List.of());
    }

    /** Of a budget that revises another only what is more is assessed, after that one. */
    private void requireMore(Plan plan) {
        if (plan.revisesId() == null) {
            return;
        }
        if (!assessments.exists(plan.revisesId())) {
            throw Refused.state(
                    "revised-budget-not-assessed", "Assess the budget that " + plan.name() + " revises first.");
        }
        if (plan.amount() <= 0) {
            throw Refused.state("nothing-to-assess", plan.name() + " is no more than what was assessed already.");
        }
    }

    private Assessment divide(Plan plan, CostShare costShare) {
        Money amount = Money.of(plan.currency(), plan.amount());
        Division division =
                dividing.divide(costShare, amount, plan.portions(), assessments.borneBy(costShare, amount.currency()));
        requireNoGap(costShare, division.shares().unallocated());
        Assessment before = assessments.latest(costShare.id(), amount.currency());
        Bill bill = assessments.chain(costShare.id(), amount.currency()).open().bill(division.shares());
        return new Assessment(
                plan.scope(),
                Basis.of(plan, costShare),
                amount,
                before,
                bill.lines().stream()
                        .map(line -> AssessmentLine.of(
                                costShare.weightOf(line.party(), line.exact().dividedBy(Fraction.of(amount.minor()))),
                                line,
                                division.held().get(line.party())))
                        .toList());
    }

    private static void requireNoGap(CostShare costShare, Fraction gap) {
        if (gap.signum() != 0) {
            throw Refused.state(
                            "share-has-gap",
                            "Of " + costShare.title() + " nobody has taken on " + Exact.text(gap)
                                    + ": somebody has to underwrite it first.")
                    .with("gap", Exact.text(gap));
        }
    }
}
