package org.minilateral.funding.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import org.minilateral.funding.costshare.CostShare;
import org.minilateral.funding.costshare.CostShares;
import org.minilateral.funding.costshare.Dividing;
import org.minilateral.funding.method.Division;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Fraction;

/** Divides an assessment anew by a version of its cost share that was adopted later and holds from an earlier day. */
@ApplicationScoped
class Adjusting {

    private final Grounds grounds;
    private final CostShares costShares;
    private final Dividing dividing;
    private final Assessments assessments;
    private final AdjustmentBooking booking;

    Adjusting(
            Grounds grounds,
            CostShares costShares,
            Dividing dividing,
            Assessments assessments,
            AdjustmentBooking booking) {
        this.grounds = grounds;
        this.costShares = costShares;
        this.dividing = dividing;
        this.assessments = assessments;
        this.booking = booking;
    }

    /** What an adjustment would be; nothing is stored. */
    @Transactional
    AdjustmentView preview(UUID assessmentId, NewAdjustment wanted) {
        Assessment assessment = assessments.get(assessmentId);
        assessments.requireUnsettled(assessment);
        return AdjustmentView.of(divide(assessment, require(assessment, wanted)));
    }

    @Transactional
    AdjustmentView adjust(Caller by, UUID assessmentId, NewAdjustment wanted) {
        Grounds.Pair adopted = require(assessments.get(assessmentId), wanted);
        costShares.lock(adopted.costShare());
        // Whoever calls waits meanwhile: what is left to be called is about to change.
        Assessment assessment = assessments.lock(assessmentId);
        assessments.requireUnsettled(assessment);
        Adjustment adjustment = divide(assessment, adopted);
        if (adjustment.changesNothing()) {
            throw Refused.state("nothing-to-adjust", "By this version everybody owes what they were assessed.");
        }
        booking.book(assessment, adjustment, by);
        return AdjustmentView.of(adjustment);
    }

    private Grounds.Pair require(Assessment assessment, NewAdjustment wanted) {
        Grounds.Pair adopted = grounds.require(
                assessment.consortiumId, new NewAssessment(assessment.basis.budgetId(), wanted.costShareId()));
        CostShare newer = adopted.costShare();
        CostShare older = costShares.findById(assessments.versionOf(assessment));
        if (!newer.isLaterVersionOf(older)) {
            throw Refused.field(
                    "cost-share-not-newer",
                    "/costShareId",
                    newer.title() + " is no later version of " + older.title() + ".");
        }
        Validity.requireWholeYear(newer, adopted.plan().fiscalYear());
        return adopted;
    }

    private Adjustment divide(Assessment assessment, Grounds.Pair adopted) {
        CostShare newer = adopted.costShare();
        SequencedMap<String, Standing> standings = assessments.standings(assessment);
        var before = new HashMap<>(assessments.borneBy(newer, assessment.currency));
        standings.values().stream()
                .filter(party -> !party.party().endsWith("+"))
                .forEach(party -> before.merge(party.party(), party.exact().negated(), Fraction::plus));
        Money amount = Money.of(assessment.currency, assessment.amount);
        Division division = dividing.divide(newer, amount, adopted.plan().portions(), before);
        if (division.shares().unallocated().signum() != 0) {
            throw Refused.state("share-has-gap", "Of " + newer.title() + " nobody has taken on a part.");
        }
        Chain chain = assessments.chain(assessment.basis.costShareId(), assessment.currency);
        List<AdjustmentLine> lines = Change.of(standings, division.shares(), chain.open()).stream()
                .map(change -> AdjustmentLine.of(
                        change,
                        newer.weightOf(change.party(), change.exact().dividedBy(Fraction.of(assessment.amount))),
                        division.held().get(change.party())))
                .toList();
        return new Adjustment(assessment, assessments.legOf(assessment) + 1, chain, newer, lines);
    }
}
