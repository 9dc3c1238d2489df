package org.minilateral.funding.writeoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.minilateral.funding.call.Call;
import org.minilateral.funding.call.Calls;
import org.minilateral.funding.coalition.DecisionTaken;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** A debt is given up: the lead nation proposes, the nations that share the loss decide, the lead nation books. */
@ApplicationScoped
class WritingOff {

    private final Calls calls;
    private final WriteOffs writeOffs;
    private final Bookkeeping bookkeeping;
    private final Clock clock;

    WritingOff(Calls calls, WriteOffs writeOffs, Bookkeeping bookkeeping, Clock clock) {
        this.calls = calls;
        this.writeOffs = writeOffs;
        this.bookkeeping = bookkeeping;
        this.clock = clock;
    }

    @Transactional
    WriteOffView propose(Caller by, UUID consortiumId, NewWriteOff wanted) {
        Call call = calls.findByIdOptional(wanted.callId())
                .filter(found -> found.scope().consortiumId().equals(consortiumId))
                .orElseThrow(() -> Refused.field("call-unknown", "/callId", "The consortium has no such call."));
        if (!wanted.amount().currency().equals(call.currency())) {
            throw Refused.field("currency-differs", "/amount/currency", "The debt is in " + call.currency() + ".");
        }
        if (wanted.amount().minor() <= 0) {
            throw Refused.field("amount-not-positive", "/amount/value", "A write-off is of more than nothing.");
        }
        bookkeeping.requireOutstanding(call.id(), wanted.nation(), wanted.amount());
        var writeOff = new WriteOff(call, wanted, clock.instant(), by.nation());
        writeOffs.persistAndFlush(writeOff);
        return bookkeeping.tell("write-off-proposed", writeOff);
    }

    void decided(@Observes DecisionTaken decision) {
        if ("WRITE_OFF".equals(decision.question()) && decision.subjectId() != null) {
            writeOffs
                    .findByIdOptional(decision.subjectId())
                    .ifPresent(writeOff ->
                            writeOff.adoption.take(decision, writeOff.scope(), bookkeeping.losersBy(writeOff)));
        }
    }

    @Transactional
    WriteOffView book(Caller by, UUID writeOffId) {
        WriteOff writeOff = writeOffs.adopted(writeOffId);
        if (writeOff.entryNumber != null) {
            throw Refused.state("write-off-booked-once", "This write-off is booked already.");
        }
        bookkeeping.requireOutstanding(writeOff.callId, writeOff.nation, writeOff.money());
        bookkeeping.book(writeOff, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), by);
        writeOffs.flush();
        return bookkeeping.tell("written-off", writeOff);
    }
}
