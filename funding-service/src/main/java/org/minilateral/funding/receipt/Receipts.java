package org.minilateral.funding.receipt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** All receipts. */
@ApplicationScoped
@Transactional
class Receipts implements PanacheRepositoryBase<Receipt, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    Receipt get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    /** What was paid on a call, or taken up by it, oldest first. */
    List<Receipt> page(UUID callId, UUID after, int limit) {
        return find(
                        "(callId = ?1 or id in (select p.receiptId from PaymentPart p where p.callId = ?1))"
                                + " and id > ?2 order by id",
                        callId,
                        after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }

    /** Those of the consortium itself and of the projects that the caller's nation sees, oldest first. */
    List<Receipt> page(UUID consortiumId, List<UUID> seenProjects, Filter filter, UUID after, int limit) {
        return find(
                        "consortiumId = ?1 and (projectId is null or projectId in ?2) and (?3 is null or nation = ?3)"
                                + " and valueDate >= ?4 and valueDate <= ?5 and id > ?6 order by id",
                        consortiumId,
                        seenProjects,
                        filter.nation(),
                        filter.from(),
                        filter.until(),
                        after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }
}
