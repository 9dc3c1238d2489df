package org.minilateral.funding.receipt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Which parts of payments settled which dues. */
@ApplicationScoped
@Transactional
class PaymentParts implements PanacheRepositoryBase<PaymentPart, UUID> {

    /** In the order in which they were booked. */
    List<PaymentPart> of(List<UUID> receiptIds) {
        return list("receiptId in ?1 order by settlementId", receiptIds);
    }

    /** In the order in which dues are locked. */
    List<PaymentPart> toUndo(UUID receiptId) {
        return list("receiptId = ?1 and settled > 0 order by callId, settlementId", receiptId);
    }
}
