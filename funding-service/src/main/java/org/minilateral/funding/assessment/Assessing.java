package org.minilateral.funding.assessment;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.costshare.CostShare;
import org.minilateral.funding.costshare.CostShares;
import org.minilateral.funding.costshare.Exact;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Bill;
import org.minilateral.sharing.Carry;

/** The lead nation's finance officer divides an adopted budget by an adopted cost share. */
@ApplicationScoped
class Assessing {

    private final Grounds grounds;
    private final CostShares costShares;
    private final Assessments assessments;
    private final Bookkeeping bookkeeping;

    Assessing(Grounds grounds, CostShares costShares, Assessments assessments, Bookkeeping bookkeeping) {
        this.grounds = grounds;
        this.costShares = costShares;
        this.assessments = assessments;
        this.bookkeeping = bookkeeping;
    }

    @Transactional
    AssessmentView assess(SecurityIdentity identity, UUID consortiumId, NewAssessment wanted) {
        Grounds.Pair adopted = grounds.require(consortiumId, wanted);
        CostShare costShare = adopted.costShare();
        requireNoGap(costShare);
        if (costShare.validFrom().getYear() > adopted.plan().fiscalYear()) {
            throw Refused.state(
                    "cost-share-not-valid-yet",
                    costShare.title() + " holds from " + costShare.validFrom() + ", after the budget's year.");
        }
        // From here on no other assessment by this cost share can come between: the carry runs on without a gap.
        costShares.lock(costShare);
        if (assessments.exists(wanted.budgetId())) {
            throw Refused.state("budget-assessed-once", "This budget has been assessed already.");
        }
        Money amount = Money.of(adopted.plan().currency(), adopted.plan().amount());
        Assessment before = assessments.latest(costShare.id(), amount.currency());
        Carry carry = before == null ? Carry.NONE : before.carryOut();
        Bill bill = carry.bill(costShare.weights().shares(amount.minor()));
        var assessment = new Assessment(
                adopted.plan().scope(),
                Basis.of(adopted.plan(), costShare),
                amount,
                before,
                costShare.scale().stream()
                        .map(scale -> AssessmentLine.of(
                                scale,
                                bill.lines().stream()
                                        .filter(line -> line.party().equals(scale.party()))
                                        .findFirst()
                                        .orElseThrow()))
                        .toList());
        bookkeeping.book(assessment, Caller.of(identity));
        return AssessmentView.of(assessment);
    }

    private static void requireNoGap(CostShare costShare) {
        if (costShare.gap().signum() != 0) {
            throw Refused.state(
                            "share-has-gap",
                            "Of " + costShare.title() + " nobody has taken on " + Exact.text(costShare.gap())
                                    + ": somebody has to underwrite it first.")
                    .with("gap", Exact.text(costShare.gap()));
        }
    }
}
