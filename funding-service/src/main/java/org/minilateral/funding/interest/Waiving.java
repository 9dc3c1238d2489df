package org.minilateral.funding.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.minilateral.funding.coalition.DecisionTaken;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.Journal;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** Interest is given up: the lead nation proposes, the nations decide, the lead nation books. */
@ApplicationScoped
class Waiving {

    private final Waivers waivers;
    private final InterestBalances balances;
    private final Journal journal;
    private final InterestEvents events;
    private final Clock clock;

    Waiving(Waivers waivers, InterestBalances balances, Journal journal, InterestEvents events, Clock clock) {
        this.waivers = waivers;
        this.balances = balances;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    WaiverView propose(Caller by, Scope scope, NewWaiver wanted) {
        if (wanted.amount().minor() <= 0) {
            throw Refused.field("amount-not-positive", "/amount/value", "A waiver is of more than nothing.");
        }
        InterestBalances.requireOpen(
                balances.lockOpen(scope, wanted.nation(), wanted.amount().currency()), wanted.amount());
        var waiver = new Waiver(scope, wanted, clock.instant(), by.nation());
        waivers.persistAndFlush(waiver);
        return events.waiver("interest-waiver-proposed", waiver);
    }

    void decided(@Observes DecisionTaken decision) {
        if ("INTEREST_WAIVER".equals(decision.question()) && decision.subjectId() != null) {
            waivers.findByIdOptional(decision.subjectId())
                    .ifPresent(waiver -> waiver.adoption.take(decision, waiver.scope(), events.losersBy(waiver)));
        }
    }

    @Transactional
    WaiverView book(Caller by, UUID waiverId) {
        Waiver waiver = waivers.adopted(waiverId);
        if (waiver.entryNumber != null) {
            throw Refused.state("waiver-booked-once", "This waiver is booked already.");
        }
        InterestBalances.requireOpen(balances.lockOpen(waiver.scope(), waiver.nation, waiver.currency), waiver.money());
        balances.waive(waiver.scope(), waiver.nation, waiver.money());
        waiver.bookedOn = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        waiver.entryNumber = journal.post(waiver.entry(waiver.bookedOn, by)).number();
        waivers.flush();
        return events.waiver("interest-waived", waiver);
    }
}
