package org.minilateral.funding.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;

/**
 * How a payment is booked. What calls asked for is settled, the rest is an advance. Money that came before a call was issued is
 * an advance until that day: before it there was nothing to settle. Money stays in the currency in which it came; a debt in
 * another one is extinguished through CONVERSION, so that the entry balances in both.
 */
record Settlement(
        UUID receiptId, String number, Scope scope, String nation, Money paid, LocalDate valueDate, List<Part> parts) {

    /** Minor units of the payment that calls take up. */
    long settled() {
        return parts.stream().mapToLong(Part::used).sum();
    }

    List<Part> atOnce() {
        return parts.stream().filter(part -> !part.of().early()).toList();
    }

    List<Part> early() {
        return parts.stream().filter(part -> part.of().early()).toList();
    }

    /** What stands as an advance once the payment is booked, before early money is taken up. */
    Money kept() {
        return Money.of(
                paid.currency(),
                paid.minor() - atOnce().stream().mapToLong(Part::used).sum());
    }

    Entry receipt(Caller by) {
        var postings = new ArrayList<Posting>();
        postings.add(Posting.debit(AccountKind.BANK, null, paid));
        if (!atOnce().isEmpty()) {
            String currency = atOnce().getFirst().of().quote().to();
            postings.addAll(extinguished(
                    nation,
                    Money.of(
                            paid.currency(),
                            atOnce().stream().mapToLong(Part::used).sum()),
                    Money.of(
                            currency, atOnce().stream().mapToLong(Part::settled).sum())));
        }
        postings.add(Posting.credit(AccountKind.ADVANCES, nation, kept()));
        return new Entry(scope, Entry.Kind.RECEIPT, receiptId, valueDate, number + " from " + nation, by, postings);
    }

    /** @param settlementId the line of the due that the advance makes smaller */
    static Entry application(Scope scope, String nation, UUID settlementId, String number, Part part, Caller by) {
        var postings = new ArrayList<Posting>();
        postings.add(Posting.debit(AccountKind.ADVANCES, nation, part.money()));
        postings.addAll(extinguished(nation, part.money(), part.debt()));
        return new Entry(
                scope,
                Entry.Kind.APPLICATION,
                settlementId,
                part.of().effectiveOn(),
                number + " taken up by " + part.of().due().number(),
                by,
                postings);
    }

    private static List<Posting> extinguished(String nation, Money money, Money debt) {
        Posting paid = Posting.credit(AccountKind.RECEIVABLE_CALLED, nation, debt);
        return money.currency().equals(debt.currency())
                ? List.of(paid)
                : List.of(
                        Posting.credit(AccountKind.CONVERSION, null, money),
                        Posting.debit(AccountKind.CONVERSION, null, debt),
                        paid);
    }
}
