package org.minilateral.funding.interest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.ConsortiumFeed;
import org.minilateral.platform.feed.Followers;
import org.minilateral.platform.problem.Refused;

/** All waivers of interest. */
@ApplicationScoped
@Transactional
class Waivers implements PanacheRepositoryBase<Waiver, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    private final Followers followers;

    Waivers(Followers followers) {
        this.followers = followers;
    }

    Waiver get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    /** An adopted one, locked; what the local copies lack is looked for once in the feed. */
    Waiver adopted(UUID id) {
        Waiver waiver = get(id);
        if (!waiver.adoption.isAdopted()) {
            followers.catchUp(ConsortiumFeed.CONSORTIUM);
        }
        getEntityManager().refresh(waiver, LockModeType.PESSIMISTIC_WRITE);
        if (!waiver.adoption.isAdopted()) {
            throw Refused.state("decision-required", "No interest is given up without a decision that adopts it.");
        }
        return waiver;
    }

    /** Oldest first. */
    List<Waiver> page(UUID consortiumId, List<UUID> seenProjects, UUID after, int limit) {
        return find(
                        "consortiumId = ?1 and (projectId is null or projectId in ?2) and id > ?3 order by id",
                        consortiumId,
                        seenProjects,
                        after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }
}
