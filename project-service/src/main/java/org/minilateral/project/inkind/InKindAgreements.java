package org.minilateral.project.inkind;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;
import org.minilateral.project.project.Projects;

/** All agreements on contributions in kind. */
@ApplicationScoped
@Transactional
class InKindAgreements implements PanacheRepositoryBase<InKindAgreement, UUID> {

    private static final String SCOPE = "projectId in " + Projects.OF_NATION;
    private static final String NEXT_NUMBER = "insert into in_kind_numbering as n (consortium_id, year, last)"
            + " values (?1, ?2, 1) on conflict (consortium_id, year) do update set last = n.last + 1 returning last";

    /** The agreement, for a nation that takes part in its project; for all others there is none. */
    InKindAgreement seenBy(String nation, UUID id) {
        return find("id = :id and " + SCOPE, of(nation).and("id", id))
                .firstResultOptional()
                .orElseThrow(Refused::missing);
    }

    List<InKindAgreement> seenBy(String nation, UUID projectId, UUID after, int limit) {
        var of = of(nation).and("project", projectId);
        String scope = "projectId = :project and " + SCOPE;
        return after == null
                ? find(scope + " order by id", of).range(0, limit).list()
                : find(scope + " and id > :after order by id", of.and("after", after))
                        .range(0, limit)
                        .list();
    }

    /** Nobody else settles or ends it, and no milestone of it is accepted, until the running transaction ends. */
    Optional<InKindAgreement> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those whose last day has passed, and which nobody has ended yet. */
    List<UUID> expiredBefore(LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select a.id from InKindAgreement a where a.state = ?1 and a.endsOn < ?2 order by a.id",
                        UUID.class)
                .setParameter(1, InKindState.AGREED)
                .setParameter(2, today)
                .getResultList();
    }

    /** Such as {@code IK-2026-0001}, without gaps. */
    String nextNumber(UUID consortiumId, int year) {
        Number next = (Number) getEntityManager()
                .createNativeQuery(NEXT_NUMBER)
                .setParameter(1, consortiumId)
                .setParameter(2, year)
                .getSingleResult();
        return "IK-%d-%04d".formatted(year, next.longValue());
    }

    private static Parameters of(String nation) {
        return Parameters.with("nation", nation);
    }
}
