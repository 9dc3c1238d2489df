package org.minilateral.funding.remission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.ConsortiumFeed;
import org.minilateral.platform.feed.Followers;
import org.minilateral.platform.problem.Refused;

/** All that nations gave up, or are asked to. */
@ApplicationScoped
@Transactional
class Remissions implements PanacheRepositoryBase<Remission, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    private final Followers followers;

    Remissions(Followers followers) {
        this.followers = followers;
    }

    Remission get(Owed kind, UUID id) {
        return find("id = ?1 and kind = ?2", id, kind).firstResultOptional().orElseThrow(Refused::missing);
    }

    /** An adopted one, locked; what the local copies lack is looked for once in the feed. */
    Remission adopted(Owed kind, UUID id) {
        Remission remission = get(kind, id);
        if (!remission.adoption.isAdopted()) {
            followers.catchUp(ConsortiumFeed.CONSORTIUM);
        }
        getEntityManager().refresh(remission, LockModeType.PESSIMISTIC_WRITE);
        if (!remission.adoption.isAdopted()) {
            throw Refused.state("decision-required", "Nothing is given up without a decision that adopts it.");
        }
        return remission;
    }

    /** Oldest first. */
    List<Remission> page(Owed kind, UUID consortiumId, List<UUID> seenProjects, UUID after, int limit) {
        return find(
                        "kind = ?4 and consortiumId = ?1 and (projectId is null or projectId in ?2) and id > ?3"
                                + " order by id",
                        consortiumId,
                        seenProjects,
                        after == null ? FIRST : after,
                        kind)
                .range(0, limit)
                .list();
    }
}
