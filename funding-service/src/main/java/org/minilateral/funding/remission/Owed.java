package org.minilateral.funding.remission;

import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Entry;

/** What nations can give up: which decision adopts that, and what is booked then. */
enum Owed {
    /** What a nation was called for. */
    DEBT(
            Entry.Kind.WRITE_OFF,
            AccountKind.WRITE_OFF,
            AccountKind.RECEIVABLE_CALLED,
            "Debt of %s given up by %s",
            "write-off-booked-once"),
    /** What it owes for having been late. */
    INTEREST(
            Entry.Kind.INTEREST_WAIVER,
            AccountKind.INTEREST,
            AccountKind.INTEREST_RECEIVABLE,
            "Interest of %s waived by %s",
            "waiver-booked-once");

    final Entry.Kind entry;
    final AccountKind loss;
    final AccountKind receivable;
    final String reason;
    final String bookedOnce;

    Owed(Entry.Kind entry, AccountKind loss, AccountKind receivable, String reason, String bookedOnce) {
        this.entry = entry;
        this.loss = loss;
        this.receivable = receivable;
        this.reason = reason;
        this.bookedOnce = bookedOnce;
    }

    /** The question by whose decision it is adopted has the name of its entry. */
    boolean isAskedBy(String question) {
        return entry.name().equals(question);
    }
}
