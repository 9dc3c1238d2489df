package org.minilateral.funding.receipt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What undid receipts. */
@ApplicationScoped
@Transactional
class Reversals implements PanacheRepositoryBase<Reversal, UUID> {

    List<Reversal> of(List<UUID> receiptIds) {
        return list("receiptId in ?1", receiptIds);
    }
}
