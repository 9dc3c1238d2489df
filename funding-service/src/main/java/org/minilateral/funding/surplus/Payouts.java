package org.minilateral.funding.surplus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Booked;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Journal;
import org.minilateral.funding.netting.Holdings;
import org.minilateral.funding.register.Register;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** Books what takes from the surplus that a nation is owed: never more than there is. */
@ApplicationScoped
class Payouts {

    private final Register register;
    private final Journal journal;
    private final Holdings holdings;

    Payouts(Register register, Journal journal, Holdings holdings) {
        this.register = register;
        this.journal = journal;
        this.holdings = holdings;
    }

    /** The number of a new document of something more than nothing. */
    String number(UUID consortiumId, Register.Kind kind, Money amount) {
        if (amount.minor() <= 0) {
            throw Refused.field("amount-not-positive", "/amount/value", "It has to be more than nothing.");
        }
        return register.next(consortiumId, kind);
    }

    Booked book(Entry entry, Scope scope, String nation, Money taken) {
        Booked booked = journal.post(entry);
        holdings.requireOwed(scope, AccountKind.SURPLUS_PAYABLE, nation, taken);
        if (entry.kind() == Entry.Kind.PAYMENT) {
            holdings.requireInBank(scope, taken);
        }
        return booked;
    }
}
