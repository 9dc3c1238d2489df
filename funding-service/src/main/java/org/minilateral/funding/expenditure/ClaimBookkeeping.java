package org.minilateral.funding.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Booked;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Journal;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;

/** Books a claim when it is approved, and tells what becomes of it. */
@ApplicationScoped
class ClaimBookkeeping {

    private final BudgetCover budgets;
    private final Journal journal;
    private final Claims claims;
    private final ClaimEvents events;
    private final Payables payables;

    ClaimBookkeeping(BudgetCover budgets, Journal journal, Claims claims, ClaimEvents events, Payables payables) {
        this.budgets = budgets;
        this.journal = journal;
        this.claims = claims;
        this.events = events;
        this.payables = payables;
    }

    ClaimView checked(Claim claim) {
        claims.flush();
        events.checked(claim);
        return payables.view(claim);
    }

    ClaimView rejected(Claim claim) {
        claims.flush();
        events.rejected(claim);
        return payables.view(claim);
    }

    ClaimView approve(Claim claim, UUID commitmentId, Caller by, Instant now) {
        claim.approve(budgets.spend(claim, commitmentId), by, now);
        claim.entryNumber = journal.post(entryOf(claim, by)).number();
        claims.flush();
        events.approved(claim);
        return payables.view(claim);
    }

    /** Pays what is open, and no more than the bank holds. */
    Booked pay(Claim claim, ClaimPayment payment, Caller by) {
        Paying.requireOpen(claim, payment.amount, payables.open(claim));
        Booked booked = journal.post(entryOf(claim, payment, by));
        payables.requireCovered(claim);
        claim.pay(payment.amount);
        budgets.pay(claim, payment.amount);
        events.paid(claim, payment);
        return booked;
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

    /** What the work cost is spent when it is approved, and owed to the nation whose organisation did it. */
    static Entry entryOf(Claim claim, Caller by) {
        Money approved = claim.money(claim.approved);
        return new Entry(
                claim.books(),
                Entry.Kind.CLAIM,
                claim.id,
                LocalDate.ofInstant(claim.signatures.settledAt, ZoneOffset.UTC),
                claim.number + " of " + claim.nation,
                by,
                List.of(
                        Posting.debitWork(AccountKind.EXPENSE, claim.workPackageId, approved),
                        Posting.credit(AccountKind.CLAIMS_PAYABLE, claim.nation, approved)));
    }
}
