package org.minilateral.funding.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What nations have to pay. Who locks several dues locks them in the order of their calls' ids. */
@ApplicationScoped
@Transactional
public class Dues implements PanacheRepositoryBase<Due, Due.Key> {

    private final Clock clock;

    Dues(Clock clock) {
        this.clock = clock;
    }

    /** As it is now; whoever else pays on it waits until this transaction ends. Empty if the nation was not called. */
    public Optional<Due> lock(UUID callId, String nation) {
        return findByIdOptional(new Due.Key(callId, nation), LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Makes a due smaller by at most what is outstanding of it; an amount below zero makes it larger again by at most what
     * was paid. The entry in the journal is the caller's.
     *
     * @param amount minor units of the call's currency
     * @param effectiveOn from which day on the debt is smaller
     * @param sourceKind RECEIPT, ADVANCE, NETTING, WRITE_OFF, SURPLUS or CORRECTION
     * @param sourceId the document behind it
     * @return what was settled, of the amount's sign; zero if nothing is outstanding or the nation was not called
     */
    public long settle(
            UUID callId, String nation, long amount, LocalDate effectiveOn, String sourceKind, UUID sourceId) {
        return settlement(callId, nation, amount, effectiveOn, sourceKind, sourceId)
                .map(DueSettlement::amount)
                .orElse(0L);
    }

    /** The same, for who needs the line that is kept of it; empty if nothing was settled. */
    public Optional<DueSettlement> settlement(
            UUID callId, String nation, long amount, LocalDate effectiveOn, String sourceKind, UUID sourceId) {
        Due due = lock(callId, nation).orElse(null);
        long settled = due == null ? 0 : due.settle(amount);
        if (settled == 0) {
            return Optional.empty();
        }
        var line = new DueSettlement(due.key, settled, effectiveOn, sourceKind, sourceId, clock.instant());
        getEntityManager().persist(line);
        flush();
        return Optional.of(line);
    }

    List<Due> of(List<UUID> callIds) {
        return list("key.callId in ?1 order by key.callId, key.nation", callIds);
    }
}
