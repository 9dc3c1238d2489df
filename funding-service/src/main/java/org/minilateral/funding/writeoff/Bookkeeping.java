package org.minilateral.funding.writeoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.minilateral.funding.call.Due;
import org.minilateral.funding.call.Dues;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.journal.Journal;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** Settles a due by giving it up, books that and tells of it. */
@ApplicationScoped
class Bookkeeping {

    private final Dues dues;
    private final Journal journal;
    private final Coalitions coalitions;
    private final Outbox outbox;

    Bookkeeping(Dues dues, Journal journal, Coalitions coalitions, Outbox outbox) {
        this.dues = dues;
        this.journal = journal;
        this.coalitions = coalitions;
        this.outbox = outbox;
    }

    /** Locks the due; what is outstanding of it does not change until this transaction ends. */
    void requireOutstanding(UUID callId, String nation, Money amount) {
        long outstanding = dues.lock(callId, nation).map(Due::outstanding).orElse(0L);
        if (amount.minor() > outstanding) {
            Money open = Money.of(amount.currency(), outstanding);
            throw Refused.field(
                            "exceeds-outstanding",
                            "/amount/value",
                            "Of this due no more than " + open.value() + " " + open.currency() + " is outstanding.")
                    .with("outstanding", open);
        }
    }

    /** Who forgoes the money: every nation of the scope but the one that owes it. */
    SortedSet<String> losersBy(WriteOff writeOff) {
        SortedSet<String> losers = coalitions.nationsOf(writeOff.scope());
        losers.remove(writeOff.nation);
        return losers;
    }

    void book(WriteOff writeOff, LocalDate today, Caller by) {
        dues.settle(writeOff.callId, writeOff.nation, writeOff.amount, today, "WRITE_OFF", writeOff.id);
        writeOff.bookedOn = today;
        writeOff.entryNumber = journal.post(writeOff.entry(today, by)).number();
    }

    WriteOffView tell(String what, WriteOff writeOff) {
        WriteOffView view = WriteOffView.of(writeOff);
        outbox.write(new Happening(
                "funding." + what + ".v1",
                "write-offs/" + writeOff.id,
                writeOff.consortiumId,
                coalitions.releasableTo(writeOff.scope()),
                view));
        return view;
    }
}
