package org.minilateral.funding.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.Journal;
import org.minilateral.funding.register.Register;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** The lead nation's finance officer records interest that a nation paid. */
@ApplicationScoped
class ReceivingInterest {

    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager store;
    private final InterestBalances balances;
    private final Register register;
    private final Journal journal;
    private final Clock clock;

    ReceivingInterest(EntityManager store, InterestBalances balances, Register register, Journal journal, Clock clock) {
        this.store = store;
        this.balances = balances;
        this.register = register;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    InterestReceiptView record(Caller by, Scope scope, NewInterestReceipt wanted) {
        if (wanted.amount().minor() <= 0) {
            throw Refused.field("amount-not-positive", "/amount/value", "A receipt is of more than nothing.");
        }
        // Tomorrow in UTC is today on the other side of the date line.
        if (wanted.valueDate()
                .isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1))) {
            throw Refused.field("value-date-in-future", "/valueDate", "The bank has not credited it yet.");
        }
        InterestBalances.requireOpen(
                balances.lockOpen(scope, wanted.nation(), wanted.amount().currency()), wanted.amount());
        balances.receive(scope, wanted.nation(), wanted.amount());
        var receipt =
                new InterestReceipt(scope, register.next(scope.consortiumId(), Register.Kind.INTEREST_RECEIPT), wanted);
        var booked = journal.post(receipt.entry(by));
        receipt.recordedAt = booked.recordedAt();
        receipt.recordedBy = by.nation();
        receipt.entryNumber = booked.number();
        store.persist(receipt);
        store.flush();
        return InterestReceiptView.of(receipt);
    }

    /** Oldest first. */
    @Transactional
    List<InterestReceiptView> page(UUID consortiumId, List<UUID> seenProjects, UUID after, int limit) {
        return store.createQuery(
                        "from InterestReceipt where consortiumId = ?1 and (projectId is null or projectId in ?2)"
                                + " and id > ?3 order by id",
                        InterestReceipt.class)
                .setParameter(1, consortiumId)
                .setParameter(2, seenProjects)
                .setParameter(3, after == null ? FIRST : after)
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(InterestReceiptView::of)
                .toList();
    }
}
