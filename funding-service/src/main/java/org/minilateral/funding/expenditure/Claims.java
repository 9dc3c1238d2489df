package org.minilateral.funding.expenditure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.eligibility.CostCategory;
import org.minilateral.platform.problem.Refused;

/** All claims. */
@ApplicationScoped
@Transactional
class Claims implements PanacheRepositoryBase<Claim, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    private final Clock clock;

    Claims(Clock clock) {
        this.clock = clock;
    }

    Claim get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    /** As it is now; whoever else moves it waits until this transaction ends. */
    Claim lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refused::missing);
    }

    /** Read apart from the claim itself, so that the claim can still be locked as it is then. */
    UUID workPackageOf(UUID id) {
        return getEntityManager()
                .createQuery("select c.workPackageId from Claim c where c.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refused::missing);
    }

    /** Claims of one work package are submitted and approved one after the other: their ceilings count together. */
    void takeTurns(UUID workPackageId) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked")
                .setParameter(1, "claims of " + workPackageId)
                .getSingleResult();
    }

    /** Such as {@code CL-2026-0001}; other claims of the consortium wait until this transaction ends. */
    String nextNumber(UUID consortiumId) {
        int year = LocalDate.now(clock).getYear();
        Number next = (Number) getEntityManager()
                .createNativeQuery("select next_claim_number(?1, ?2)")
                .setParameter(1, consortiumId)
                .setParameter(2, year)
                .getSingleResult();
        return "CL-%d-%04d".formatted(year, next.intValue());
    }

    /** What other claims hold at the work package in this currency, by category. */
    Map<CostCategory, Long> earlier(UUID workPackageId, String currency, UUID except) {
        Map<CostCategory, Long> sums = new EnumMap<>(CostCategory.class);
        getEntityManager()
                .createQuery(
                        "select l.category, sum(l.amount) from Claim c join c.lines l where c.workPackageId = ?1"
                                + " and c.currency = ?2 and l.rejection is null and c.id <> ?3 group by l.category",
                        Object[].class)
                .setParameter(1, workPackageId)
                .setParameter(2, currency)
                .setParameter(3, except)
                .getResultStream()
                .forEach(row -> sums.put((CostCategory) row[0], (Long) row[1]));
        return sums;
    }

    /** Which of these documents other claims that the caller may see rest on; the database knows of all of them. */
    Set<String> shown(UUID consortiumId, Collection<String> hashes, UUID except) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select e.sha256 from Claim c join c.lines l join l.evidence e where c.consortiumId = ?1"
                                + " and e.sha256 in ?2 and l.rejection is null and c.id <> ?3",
                        String.class)
                .setParameter(1, consortiumId)
                .setParameter(2, hashes)
                .setParameter(3, except)
                .getResultList());
    }

    /** What a nation is owed in these books and not paid in full, the oldest approval first; locked. */
    List<Claim> lockOwed(Scope books, String nation, String currency) {
        return find(
                        "consortiumId = ?1 and booksProjectId is not distinct from ?2 and nation = ?3 and currency = ?4"
                                + " and state in ('APPROVED', 'PARTLY_APPROVED') order by signatures.settledAt, id",
                        books.consortiumId(),
                        books.projectId(),
                        nation,
                        currency)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of the projects that the caller's nation sees, oldest first; state and nation may be null for all. */
    List<Claim> page(
            UUID consortiumId, List<UUID> seenProjects, ClaimState state, String nation, UUID after, int limit) {
        return find(
                        "consortiumId = ?1 and projectId in ?2 and (?3 is null or state = ?3)"
                                + " and (?4 is null or nation = ?4) and id > ?5 order by id",
                        consortiumId,
                        seenProjects,
                        state,
                        nation,
                        after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }
}
