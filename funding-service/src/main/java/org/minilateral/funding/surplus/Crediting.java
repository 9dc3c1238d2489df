package org.minilateral.funding.surplus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.netting.Holdings;
import org.minilateral.funding.netting.OpenDues;
import org.minilateral.funding.register.Register;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;

/** The lead nation's finance officer lets a nation's surplus pay what it owes on calls. */
@ApplicationScoped
public class Crediting {

    private final Payouts payouts;
    private final Holdings holdings;
    private final OpenDues openDues;
    private final Credits credits;
    private final SurplusEvents events;
    private final Clock clock;

    Crediting(
            Payouts payouts, Holdings holdings, OpenDues openDues, Credits credits, SurplusEvents events, Clock clock) {
        this.payouts = payouts;
        this.holdings = holdings;
        this.openDues = openDues;
        this.credits = credits;
        this.events = events;
        this.clock = clock;
    }

    /** Lets it pay whatever the nation owes on calls there, as far as both reach. */
    @Transactional
    public void settleDues(Caller by, Scope scope, String nation, String currency) {
        long minor = Math.min(
                holdings.owed(scope, AccountKind.SURPLUS_PAYABLE, nation, currency),
                openDues.outstanding(scope, nation, currency));
        if (minor > 0) {
            credit(by, scope, new NewCredit(nation, scope.projectId(), null, Money.of(currency, minor)));
        }
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
