package org.minilateral.funding.receipt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** All receipts. */
@ApplicationScoped
@Transactional
class Receipts implements PanacheRepositoryBase<Receipt, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    /** What was paid on a call, oldest first. */
    List<Receipt> page(UUID callId, UUID after, int limit) {
        return find("callId = ?1 and id > ?2 order by id", callId, after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }
}
