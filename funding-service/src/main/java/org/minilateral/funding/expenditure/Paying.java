package org.minilateral.funding.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.minilateral.funding.register.Register;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** A finance officer of the nation that keeps the books proposes to pay on a claim, or takes the proposal back. */
@ApplicationScoped
class Paying {

    private final Claims claims;
    private final ClaimPayments payments;
    private final Payables payables;
    private final Register register;
    private final Clock clock;

    Paying(Claims claims, ClaimPayments payments, Payables payables, Register register, Clock clock) {
        this.claims = claims;
        this.payments = payments;
        this.payables = payables;
        this.register = register;
        this.clock = clock;
    }

    @Transactional
    PaymentView propose(Caller by, UUID claimId, NewPayment wanted) {
        Claim claim = claims.lock(claimId);
        if (!claim.isOwed()) {
            throw Refused.state("claim-not-approved", claim.number + " is " + claim.state + ": nothing is owed on it.");
        }
        check(claim, wanted);
        requireOpen(claim, wanted.amount().minor(), payables.open(claim) - payments.proposed(claimId));
        String number = register.next(claim.consortiumId, Register.Kind.CLAIM_PAYMENT);
        var payment = new ClaimPayment(claim, wanted, number, by, clock.instant());
        payments.persistAndFlush(payment);
        return PaymentView.of(payment);
    }

    @Transactional
    PaymentView cancel(Caller by, UUID paymentId) {
        ClaimPayment payment = payments.lock(paymentId);
        payment.cancel(by, clock.instant());
        payments.flush();
        return PaymentView.of(payment);
    }

    private void check(Claim claim, NewPayment wanted) {
        if (!wanted.amount().currency().equals(claim.currency)) {
            throw Refused.field("currency-differs", "/amount/currency", "The claim is in " + claim.currency + ".");
        }
        if (wanted.amount().minor() <= 0) {
            throw Refused.field("amount-not-positive", "/amount/value", "A payment is of more than nothing.");
        }
        // Tomorrow in UTC is today on the other side of the date line.
        if (wanted.valueDate().isAfter(LocalDate.now(clock).plusDays(1))) {
            throw Refused.field("value-date-in-future", "/valueDate", "The bank has not debited it yet.");
        }
        if (wanted.valueDate().isBefore(LocalDate.ofInstant(claim.signatures.settledAt, ZoneOffset.UTC))) {
            throw Refused.field("value-date-before-approval", "/valueDate", "On that day nothing was owed yet.");
        }
    }

    static void requireOpen(Claim claim, long wanted, long open) {
        if (wanted > open) {
            Money left = claim.money(Math.max(open, 0));
            throw Refused.state(
                            "payment-exceeds-open",
                            "Of " + claim.number + " no more than " + left.value() + " " + claim.currency
                                    + " is left to be paid.")
                    .with("open", left);
        }
    }
}
