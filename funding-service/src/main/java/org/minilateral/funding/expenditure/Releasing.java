package org.minilateral.funding.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Booked;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Journal;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;

/** An approver of the nation that keeps the books lets a payment go that another person proposed: now it is booked. */
@ApplicationScoped
class Releasing {

    private final Claims claims;
    private final ClaimPayments payments;
    private final Payables payables;
    private final Journal journal;
    private final ClaimEvents events;
    private final BudgetCover budgets;
    private final Clock clock;

    Releasing(
            Claims claims,
            ClaimPayments payments,
            Payables payables,
            Journal journal,
            ClaimEvents events,
            BudgetCover budgets,
            Clock clock) {
        this.claims = claims;
        this.payments = payments;
        this.payables = payables;
        this.journal = journal;
        this.events = events;
        this.budgets = budgets;
        this.clock = clock;
    }

    @Transactional
    PaymentView release(Caller by, UUID paymentId) {
        Claim claim = claims.lock(payments.get(paymentId).claimId);
        ClaimPayment payment = payments.lock(paymentId);
        payment.requireReleasableBy(by);
        Paying.requireOpen(claim, payment.amount, payables.open(claim));
        Booked booked = journal.post(entryOf(claim, payment, by));
        payables.requireCovered(claim);
        payment.release(by, clock.instant(), booked.number());
        claim.pay(payment.amount);
        budgets.pay(claim, payment.amount);
        claims.flush();
        events.paid(claim, payment);
        return PaymentView.of(payment);
    }

    static Entry entryOf(Claim claim, ClaimPayment payment, Caller by) {
        Money paid = claim.money(payment.amount);
        return new Entry(
                claim.books(),
                Entry.Kind.PAYMENT,
                payment.id,
                payment.valueDate,
                payment.number + " on " + claim.number + " to " + claim.nation,
                by,
                List.of(
                        Posting.debit(AccountKind.CLAIMS_PAYABLE, claim.nation, paid),
                        Posting.credit(AccountKind.BANK, null, paid)));
    }
}
