package org.minilateral.funding.receipt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.Scope;

/** What nations have paid beyond what was called. */
@ApplicationScoped
@Transactional
class Advances implements PanacheRepositoryBase<Advance, UUID> {

    private final Instructions instructions;

    Advances(Instructions instructions) {
        this.instructions = instructions;
    }

    /** As it is now, locked; null if nothing of the payment was left. */
    Advance lock(UUID receiptId) {
        return findById(receiptId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that a call in this currency may take up: money in its own currency first, then the oldest first; locked. None if the nation holds them. */
    List<Advance> lockOpen(Scope scope, String nation, String currency) {
        if (instructions.hold(scope, nation)) {
            return List.of();
        }
        return find(
                        "consortiumId = ?1 and projectId is not distinct from ?2 and nation = ?3 and open > 0"
                                + " order by case when currency = ?4 then 0 else 1 end, effectiveOn, receiptId",
                        scope.consortiumId(),
                        scope.projectId(),
                        nation,
                        currency)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Advance> of(List<UUID> receiptIds) {
        return list("receiptId in ?1", receiptIds);
    }
}
