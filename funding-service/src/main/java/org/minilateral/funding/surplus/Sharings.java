package org.minilateral.funding.surplus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.ConsortiumFeed;
import org.minilateral.platform.feed.Followers;
import org.minilateral.platform.problem.Refused;

/** All proposals to share a surplus. */
@ApplicationScoped
@Transactional
class Sharings implements PanacheRepositoryBase<SurplusSharing, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    private final Followers followers;

    Sharings(Followers followers) {
        this.followers = followers;
    }

    SurplusSharing get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    /** An adopted one, locked; what the local copies lack is looked for once in the feed. */
    SurplusSharing adopted(UUID id) {
        SurplusSharing sharing = get(id);
        if (!sharing.adoption.isAdopted()) {
            followers.catchUp(ConsortiumFeed.CONSORTIUM);
        }
        getEntityManager().refresh(sharing, LockModeType.PESSIMISTIC_WRITE);
        if (!sharing.adoption.isAdopted()) {
            throw Refused.state("decision-required", "No surplus is shared without a decision that adopts it.");
        }
        return sharing;
    }

    /** The lines of the latest in the books of the year, from whose carry the next one starts; none for the first. */
    List<SurplusLine> latest(YearResult year) {
        return find(
                        "consortiumId = ?1 and projectId is not distinct from ?2 and currency = ?3"
                                + " and entryNumber is not null order by id desc",
                        year.consortiumId,
                        year.projectId,
                        year.currency)
                .firstResultOptional()
                .map(sharing -> sharing.lines)
                .orElse(List.of());
    }

    /** Oldest first. */
    List<SurplusSharing> page(UUID consortiumId, List<UUID> seenProjects, UUID after, int limit) {
        return find(
                        "consortiumId = ?1 and (projectId is null or projectId in ?2) and id > ?3 order by id",
                        consortiumId,
                        seenProjects,
                        after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }
}
