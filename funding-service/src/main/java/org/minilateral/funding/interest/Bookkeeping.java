package org.minilateral.funding.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Booked;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Journal;
import org.minilateral.funding.journal.Posting;
import org.minilateral.funding.register.Register;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** Numbers a charge of interest, books it and tells of it. */
@ApplicationScoped
class Bookkeeping {

    private final Register register;
    private final Journal journal;
    private final Charges charges;
    private final InterestBalances balances;
    private final InterestEvents events;

    Bookkeeping(Register register, Journal journal, Charges charges, InterestBalances balances, InterestEvents events) {
        this.register = register;
        this.journal = journal;
        this.charges = charges;
        this.balances = balances;
        this.events = events;
    }

    void takeTurns(Scope scope) {
        charges.takeTurns(scope);
    }

    /** What is above what stands open can't be taken back: it is made good by later charges. */
    ChargeView book(Scope scope, LocalDate asOf, List<Accrual> owed, Caller by) {
        String number = register.next(scope.consortiumId(), Register.Kind.INTEREST_CHARGE);
        var charge = new Charge(scope, number, asOf, by.nation());
        var lines = new ArrayList<ChargeLine>();
        for (Accrual accrual : owed) {
            String currency = accrual.toCharge().currency();
            long open = balances.lockOpen(scope, accrual.nation(), currency);
            long amount = Math.max(accrual.toCharge().minor(), -open);
            if (amount != 0) {
                balances.charge(scope, accrual.nation(), Money.of(currency, amount));
                lines.add(new ChargeLine(charge, accrual, amount));
            }
        }
        if (lines.isEmpty()) {
            throw Refused.state("no-interest-owed", "Nothing that was charged too much is still open.");
        }
        Booked booked = journal.post(entryOf(charge, lines, by));
        charge.entryNumber = booked.number();
        charge.chargedAt = booked.recordedAt();
        charges.add(charge, lines);
        return events.charged(ChargeView.of(charge, lines));
    }

    /** Owed by the nation, and revenue of the scope. */
    static Entry entryOf(Charge charge, List<ChargeLine> lines, Caller by) {
        var postings = new ArrayList<Posting>();
        for (ChargeLine line : lines) {
            Money amount = Money.of(line.currency, line.amount);
            postings.add(Posting.debit(AccountKind.INTEREST_RECEIVABLE, line.nation, amount));
            postings.add(Posting.credit(AccountKind.INTEREST, null, amount));
        }
        return new Entry(
                charge.scope(),
                Entry.Kind.INTEREST,
                charge.id,
                charge.asOf,
                charge.number + " until " + charge.asOf,
                by,
                postings);
    }
}
