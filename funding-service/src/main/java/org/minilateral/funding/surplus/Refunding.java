package org.minilateral.funding.surplus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.minilateral.funding.approval.NewRejection;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.register.Register;
import org.minilateral.platform.caller.Caller;

/** Surplus is paid back: one person of the lead nation proposes, the approval of another books. */
@ApplicationScoped
class Refunding {

    private final Payouts payouts;
    private final Refunds refunds;
    private final SurplusEvents events;
    private final Clock clock;

    Refunding(Payouts payouts, Refunds refunds, SurplusEvents events, Clock clock) {
        this.payouts = payouts;
        this.refunds = refunds;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    RefundView propose(Caller by, Scope scope, NewRefund wanted) {
        String number = payouts.number(scope.consortiumId(), Register.Kind.REFUND, wanted.amount());
        var refund = new Refund(scope, wanted, number, by, clock.instant());
        refunds.persistAndFlush(refund);
        return tell("refund-proposed", refund);
    }

    @Transactional
    RefundView approve(Caller by, UUID refundId) {
        Refund refund = refunds.lock(refundId);
        refund.approval.approve(by, clock.instant());
        refund.entryNumber = payouts.book(refund.entry(by), refund.scope(), refund.nation, refund.money())
                .number();
        refunds.flush();
        return tell("refunded", refund);
    }

    @Transactional
    RefundView reject(Caller by, UUID refundId, NewRejection refusal) {
        Refund refund = refunds.lock(refundId);
        refund.approval.reject(refusal, by, clock.instant());
        refunds.flush();
        return tell("refund-rejected", refund);
    }

    private RefundView tell(String what, Refund refund) {
        return events.tell(what, refund.scope(), "refunds/" + refund.id, RefundView.of(refund));
    }
}
