package org.minilateral.funding.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.costshare.CostShare;
import org.minilateral.funding.costshare.CostShares;
import org.minilateral.funding.method.Party;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;
import org.minilateral.sharing.Fraction;

/** Takes back from assessments what a nation that leaves owes no more. What the others owe stays as it is. */
@ApplicationScoped
@Transactional
public class Releasing {

    private final Assessments assessments;
    private final CostShares costShares;
    private final AdjustmentBooking booking;

    Releasing(Assessments assessments, CostShares costShares, AdjustmentBooking booking) {
        this.assessments = assessments;
        this.costShares = costShares;
        this.booking = booking;
    }

    /** To be asked first, for all that are to be released: nobody calls or adjusts them until this transaction ends. */
    public void lock(Collection<UUID> assessmentIds) {
        assessmentIds.stream()
                .map(id -> assessments.get(id).basis.costShareId())
                .distinct()
                .sorted()
                .forEach(id -> costShares.lock(costShares.findById(id)));
        assessmentIds.stream().sorted().forEach(assessments::lock);
    }

    /** @param owed what the leaver owes of the assessment in the end, in minor units */
    public Released release(UUID assessmentId, Leaver leaver, long owed, Caller by) {
        Assessment assessment = assessments.get(assessmentId);
        Chain chain = assessments.chain(assessment.basis.costShareId(), assessment.currency);
        List<Change> changes = Parting.of(assessments.standings(assessment), leaver.nation(), owed, chain.open());
        List<Change> own = changes.stream()
                .filter(change -> Party.nation(change.party()).equals(leaver.nation()))
                .toList();
        if (own.stream().anyMatch(change -> change.adjusted() != 0 || change.toCall() != 0)) {
            book(assessment, chain, leaver, changes, by);
        }
        return new Released(
                assessment,
                Money.of(
                        assessment.currency,
                        own.stream().mapToLong(Change::toCall).sum()),
                changes.stream()
                        .map(change -> new Obligation(
                                Party.nation(change.party()),
                                Party.isUnderwritten(change.party()),
                                own.contains(change) ? change.toCall() : 0))
                        .toList());
    }

    private void book(Assessment assessment, Chain chain, Leaver leaver, List<Change> changes, Caller by) {
        CostShare version = costShares.findById(assessments.versionOf(assessment));
        List<AdjustmentLine> lines = changes.stream()
                .map(change -> Party.nation(change.party()).equals(leaver.nation()) ? change.calledAtOnce() : change)
                .map(change -> AdjustmentLine.of(
                        change,
                        version.weightOf(change.party(), change.exact().dividedBy(Fraction.of(assessment.amount))),
                        null))
                .toList();
        var adjustment = new Adjustment(assessment, assessments.legOf(assessment) + 1, chain, version, lines);
        adjustment.settles(leaver);
        booking.book(assessment, adjustment, by);
    }
}
