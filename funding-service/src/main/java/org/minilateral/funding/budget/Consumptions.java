package org.minilateral.funding.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** What claims have taken from budgets. */
@ApplicationScoped
class Consumptions implements PanacheRepositoryBase<Consumption, UUID> {

    Consumption lock(UUID claimId) {
        return findByIdOptional(claimId, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refused::missing);
    }
}
