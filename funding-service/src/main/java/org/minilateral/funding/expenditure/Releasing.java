package org.minilateral.funding.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.minilateral.platform.caller.Caller;

/** An approver of the nation that keeps the books lets a payment go that another person proposed: now it is booked. */
@ApplicationScoped
class Releasing {

    private final Claims claims;
    private final ClaimPayments payments;
    private final ClaimBookkeeping bookkeeping;
    private final Clock clock;

    Releasing(Claims claims, ClaimPayments payments, ClaimBookkeeping bookkeeping, Clock clock) {
        this.claims = claims;
        this.payments = payments;
        this.bookkeeping = bookkeeping;
        this.clock = clock;
    }

    @Transactional
    PaymentView release(Caller by, UUID paymentId) {
        Claim claim = claims.lock(payments.claimOf(paymentId));
        ClaimPayment payment = payments.lock(paymentId);
        payment.requireReleasableBy(by);
        payment.release(by, clock.instant(), bookkeeping.pay(claim, payment, by).number());
        payments.flush();
        return PaymentView.of(payment);
    }
}
