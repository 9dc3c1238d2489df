package org.minilateral.funding.surplus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.netting.OpenDues;
import org.minilateral.funding.register.Register;
import org.minilateral.platform.caller.Caller;

/** The lead nation's finance officer lets a nation's surplus pay what it owes on calls. */
@ApplicationScoped
class Crediting {

    private final Payouts payouts;
    private final OpenDues openDues;
    private final Credits credits;
    private final SurplusEvents events;
    private final Clock clock;

    Crediting(Payouts payouts, OpenDues openDues, Credits credits, SurplusEvents events, Clock clock) {
        this.payouts = payouts;
        this.openDues = openDues;
        this.credits = credits;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    CreditView credit(Caller by, Scope scope, NewCredit wanted) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String number = payouts.number(scope.consortiumId(), Register.Kind.SURPLUS_CREDIT, wanted.amount());
        var credit = new SurplusCredit(scope, wanted, number, today);
        openDues.settle(scope, wanted.nation(), wanted.callId(), wanted.amount(), today, "SURPLUS", credit.id);
        credit.booked(payouts.book(credit.entry(by), scope, wanted.nation(), wanted.amount()), by);
        credits.persistAndFlush(credit);
        return events.tell("surplus-credited", scope, "surplus-credits/" + credit.id, CreditView.of(credit));
    }
}
