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
 * How a payment is booked. What the call asked for is settled, the rest is an advance. Money that came before the call was
 * issued is an advance until that day: before it there was nothing to settle.
 *
 * @param settled minor units of the payment that the call takes up
 */
record Settlement(
        UUID receiptId,
        String number,
        Scope scope,
        String nation,
        Money paid,
        long settled,
        LocalDate valueDate,
        LocalDate calledOn) {

    long advanced() {
        return paid.minor() - settled;
    }

    List<Entry> entries(Caller by) {
        boolean early = valueDate.isBefore(calledOn);
        Money atOnce = early ? money(0) : money(settled);
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(
                scope,
                Entry.Kind.RECEIPT,
                receiptId,
                valueDate,
                number + " from " + nation,
                by,
                List.of(
                        Posting.debit(AccountKind.BANK, null, paid),
                        Posting.credit(AccountKind.RECEIVABLE_CALLED, nation, atOnce),
                        Posting.credit(AccountKind.ADVANCES, nation, money(paid.minor() - atOnce.minor())))));
        if (early && settled > 0) {
            entries.add(new Entry(
                    scope,
                    Entry.Kind.APPLICATION,
                    receiptId,
                    calledOn,
                    number + " taken up by the call",
                    by,
                    List.of(
                            Posting.debit(AccountKind.ADVANCES, nation, money(settled)),
                            Posting.credit(AccountKind.RECEIVABLE_CALLED, nation, money(settled)))));
        }
        return entries;
    }

    private Money money(long minor) {
        return Money.of(paid.currency(), minor);
    }
}
