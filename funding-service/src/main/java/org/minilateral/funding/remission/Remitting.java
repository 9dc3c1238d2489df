package org.minilateral.funding.remission;

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
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** What is owed is given up: the lead nation proposes, the nations that share the loss decide, the lead nation books. */
@ApplicationScoped
class Remitting {

    private final Calls calls;
    private final Remissions remissions;
    private final Bookkeeping bookkeeping;
    private final Clock clock;

    Remitting(Calls calls, Remissions remissions, Bookkeeping bookkeeping, Clock clock) {
        this.calls = calls;
        this.remissions = remissions;
        this.bookkeeping = bookkeeping;
        this.clock = clock;
    }

    @Transactional
    Remission writeOff(Caller by, UUID consortiumId, NewWriteOff wanted) {
        Call call = calls.findByIdOptional(wanted.callId())
                .filter(found -> found.scope().consortiumId().equals(consortiumId))
                .orElseThrow(() -> Refused.field("call-unknown", "/callId", "The consortium has no such call."));
        if (!wanted.amount().currency().equals(call.currency())) {
            throw Refused.field("currency-differs", "/amount/currency", "The debt is in " + call.currency() + ".");
        }
        requireSomething(wanted.amount(), "A write-off is of more than nothing.");
        return propose(new Remission(
                Owed.DEBT,
                call.scope(),
                call.id(),
                wanted.nation(),
                wanted.amount(),
                wanted.reason(),
                by.nation(),
                clock.instant()));
    }

    @Transactional
    Remission waive(Caller by, Scope scope, NewWaiver wanted) {
        requireSomething(wanted.amount(), "A waiver is of more than nothing.");
        return propose(new Remission(
                Owed.INTEREST,
                scope,
                null,
                wanted.nation(),
                wanted.amount(),
                wanted.reason(),
                by.nation(),
                clock.instant()));
    }

    private static void requireSomething(Money amount, String otherwise) {
        if (amount.minor() <= 0) {
            throw Refused.field("amount-not-positive", "/amount/value", otherwise);
        }
    }

    private Remission propose(Remission remission) {
        bookkeeping.requireOwed(remission);
        remissions.persistAndFlush(remission);
        return bookkeeping.tellProposed(remission);
    }

    void decided(@Observes DecisionTaken decision) {
        if (decision.subjectId() != null) {
            remissions
                    .findByIdOptional(decision.subjectId())
                    .filter(remission -> remission.kind.isAskedBy(decision.question()))
                    .ifPresent(remission ->
                            remission.adoption.take(decision, remission.scope(), bookkeeping.losersBy(remission)));
        }
    }

    @Transactional
    Remission book(Caller by, Owed kind, UUID id) {
        Remission remission = remissions.adopted(kind, id);
        remission.requireNotBooked();
        bookkeeping.requireOwed(remission);
        bookkeeping.book(remission, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), by);
        remissions.flush();
        return bookkeeping.tellBooked(remission);
    }
}
