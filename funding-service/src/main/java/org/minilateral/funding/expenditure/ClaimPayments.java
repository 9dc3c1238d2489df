package org.minilateral.funding.expenditure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** All payments on claims. */
@ApplicationScoped
@Transactional
class ClaimPayments implements PanacheRepositoryBase<ClaimPayment, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    /** As it is now; whoever else settles it waits until this transaction ends. */
    ClaimPayment lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refused::missing);
    }

    /** Read apart from the payment itself, so that the payment can still be locked as it is then. */
    UUID claimOf(UUID id) {
        return getEntityManager()
                .createQuery("select p.claimId from ClaimPayment p where p.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refused::missing);
    }

    /** Minor units that are proposed on the claim and neither released nor cancelled. */
    long proposed(UUID claimId) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(p.amount), 0) from ClaimPayment p where p.claimId = ?1 and p.state = ?2",
                        Long.class)
                .setParameter(1, claimId)
                .setParameter(2, ClaimPayment.State.PROPOSED)
                .getSingleResult();
    }

    List<ClaimPayment> page(UUID claimId, UUID after, int limit) {
        return find("claimId = ?1 and id > ?2 order by id", claimId, after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }
}
