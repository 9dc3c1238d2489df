package org.minilateral.funding.remission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.SortedSet;
import org.minilateral.funding.call.Due;
import org.minilateral.funding.call.Dues;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.interest.InterestBalances;
import org.minilateral.funding.journal.Journal;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** Settles what is owed by giving it up, books that and tells of it. */
@ApplicationScoped
class Bookkeeping {

    private final Dues dues;
    private final InterestBalances interest;
    private final Journal journal;
    private final Coalitions coalitions;
    private final Outbox outbox;

    Bookkeeping(Dues dues, InterestBalances interest, Journal journal, Coalitions coalitions, Outbox outbox) {
        this.dues = dues;
        this.interest = interest;
        this.journal = journal;
        this.coalitions = coalitions;
        this.outbox = outbox;
    }

    /** Locks what is owed: it does not change until this transaction ends. */
    void requireOwed(Remission remission) {
        switch (remission.kind) {
            case DEBT -> requireOutstanding(remission);
            case INTEREST -> interest.requireOwed(remission.scope(), remission.nation, remission.money());
        }
    }

    private void requireOutstanding(Remission remission) {
        long outstanding = dues.lock(remission.callId, remission.nation)
                .map(Due::outstanding)
                .orElse(0L);
        if (remission.amount > outstanding) {
            Money open = Money.of(remission.currency, outstanding);
            throw Refused.field(
                            "exceeds-outstanding",
                            "/amount/value",
                            "Of this due no more than " + open.value() + " " + open.currency() + " is outstanding.")
                    .with("outstanding", open);
        }
    }

    /** Who forgoes the money: every nation of the scope but the one that owes it. */
    SortedSet<String> losersBy(Remission remission) {
        SortedSet<String> losers = coalitions.nationsOf(remission.scope());
        losers.remove(remission.nation);
        return losers;
    }

    void book(Remission remission, LocalDate today, Caller by) {
        switch (remission.kind) {
            case DEBT ->
                dues.settle(remission.callId, remission.nation, remission.amount, today, "WRITE_OFF", remission.id);
            case INTEREST -> interest.waive(remission.scope(), remission.nation, remission.money());
        }
        remission.bookedOn = today;
        remission.entryNumber = journal.post(remission.entry(today, by)).number();
    }

    Remission tellProposed(Remission remission) {
        return tell(
                remission,
                switch (remission.kind) {
                    case DEBT -> "write-off-proposed";
                    case INTEREST -> "interest-waiver-proposed";
                });
    }

    Remission tellBooked(Remission remission) {
        return tell(
                remission,
                switch (remission.kind) {
                    case DEBT -> "written-off";
                    case INTEREST -> "interest-waived";
                });
    }

    private Remission tell(Remission remission, String what) {
        boolean debt = remission.kind == Owed.DEBT;
        outbox.write(new Happening(
                "funding." + what + ".v1",
                (debt ? "write-offs/" : "interest-waivers/") + remission.id,
                remission.consortiumId,
                coalitions.releasableTo(remission.scope()),
                debt ? WriteOffView.of(remission) : WaiverView.of(remission)));
        return remission;
    }
}
