package org.minilateral.funding.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What nations have to pay. */
@ApplicationScoped
@Transactional
public class Dues implements PanacheRepositoryBase<Due, Due.Key> {

    /** As it is now; whoever else pays on it waits until this transaction ends. Empty if the nation was not called. */
    public Optional<Due> lock(UUID callId, String nation) {
        return findByIdOptional(new Due.Key(callId, nation), LockModeType.PESSIMISTIC_WRITE);
    }

    List<Due> of(List<UUID> callIds) {
        return list("key.callId in ?1 order by key.callId, key.nation", callIds);
    }
}
