package org.minilateral.funding.interest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.Adoption;

/** All terms of late interest. */
@ApplicationScoped
@Transactional
class Terms implements PanacheRepositoryBase<InterestTerms, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    /** Those that were adopted, the latest to hold first. */
    List<InterestTerms> adopted(UUID consortiumId) {
        return list(
                "consortiumId = ?1 and adoption.state = ?2 order by validFrom desc, id desc",
                consortiumId,
                Adoption.State.ADOPTED);
    }

    /** Those that hold for what falls due on this day; null if there are none. */
    static InterestTerms on(List<InterestTerms> adopted, LocalDate dueOn) {
        return adopted.stream()
                .filter(terms -> !terms.validFrom.isAfter(dueOn))
                .findFirst()
                .orElse(null);
    }

    /** Oldest first. */
    List<InterestTerms> page(UUID consortiumId, UUID after, int limit) {
        return find("consortiumId = ?1 and id > ?2 order by id", consortiumId, after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }
}
