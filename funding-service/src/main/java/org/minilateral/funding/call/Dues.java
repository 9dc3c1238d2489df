package org.minilateral.funding.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.minilateral.funding.coalition.Scope;

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

    /**
     * Waits until no other payment of these nations is being booked in the scope. It comes before every other lock: a payment
     * and a call that came at once would otherwise miss each other, and leave both a debt and an advance.
     */
    public void takeTurns(Scope scope, Collection<String> nations) {
        for (String nation : new TreeSet<>(nations)) {
            getEntityManager()
                    .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))", Object.class)
                    .setParameter(1, "payments " + scope.consortiumId() + " " + scope.projectId() + " " + nation)
                    .getSingleResult();
        }
    }

    /** What the nation still has to pay in the scope, the oldest debt first; all of it is locked. */
    public List<OpenDue> lockOpen(Scope scope, String nation) {
        return getEntityManager()
                .createQuery(
                        "select d.key.callId from Due d join Call c on c.id = d.key.callId where d.key.nation = ?1"
                                + " and d.paid < d.billed and c.consortiumId = ?2 and c.projectId is not distinct from ?3"
                                + " order by d.key.callId",
                        UUID.class)
                .setParameter(1, nation)
                .setParameter(2, scope.consortiumId())
                .setParameter(3, scope.projectId())
                .getResultStream()
                .flatMap(callId -> lockOpen(callId, nation).stream())
                .sorted(OpenDue.OLDEST_FIRST)
                .toList();
    }

    /** True if a call of the scope asks something of the nation, paid or not. */
    public boolean isCalled(Scope scope, UUID callId, String nation) {
        return getEntityManager()
                        .createQuery(
                                "select count(*) from Due d join Call c on c.id = d.key.callId where c.id = ?1"
                                        + " and d.key.nation = ?2 and c.consortiumId = ?3"
                                        + " and c.projectId is not distinct from ?4",
                                Long.class)
                        .setParameter(1, callId)
                        .setParameter(2, nation)
                        .setParameter(3, scope.consortiumId())
                        .setParameter(4, scope.projectId())
                        .getSingleResult()
                > 0;
    }

    /** What the nation still has to pay of one call; locked. */
    public Optional<OpenDue> lockOpen(UUID callId, String nation) {
        return lock(callId, nation)
                .filter(due -> due.outstanding() > 0)
                .map(due -> OpenDue.of(getEntityManager().find(Call.class, callId), due));
    }

    List<Due> of(List<UUID> callIds) {
        return list("key.callId in ?1 order by key.callId, key.nation", callIds);
    }
}
