package org.minilateral.funding.eligibility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.ConsortiumFeed;
import org.minilateral.platform.feed.Followers;
import org.minilateral.platform.problem.Refused;

/** All versions of the eligibility rules. */
@ApplicationScoped
@Transactional
public class RuleBook implements PanacheRepositoryBase<EligibilityRules, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    private final Followers followers;

    RuleBook(Followers followers) {
        this.followers = followers;
    }

    /** The version that judges claims for a period starting on this day: the newest adopted one that is valid by then. */
    public Optional<RulesInForce> inForce(UUID consortiumId, LocalDate day) {
        Optional<RulesInForce> found = find(consortiumId, day);
        if (found.isPresent()) {
            return found;
        }
        followers.catchUp(ConsortiumFeed.CONSORTIUM);
        return find(consortiumId, day);
    }

    /** A version that was in force, by which a claim is judged to its end. */
    public RulesInForce version(UUID id) {
        return get(id).inForce();
    }

    private Optional<RulesInForce> find(UUID consortiumId, LocalDate day) {
        return find(
                        "consortiumId = ?1 and adoption.state = ?2 and validFrom <= ?3 order by number desc",
                        consortiumId,
                        Adoption.State.ADOPTED,
                        day)
                .firstResultOptional()
                .map(EligibilityRules::inForce);
    }

    EligibilityRules get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    Optional<EligibilityRules> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The number of the next version; whoever else proposes one meanwhile waits until this transaction ends. */
    int nextNumber(UUID consortiumId) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked")
                .setParameter(1, "eligibility of " + consortiumId)
                .getSingleResult();
        return Math.toIntExact(count("consortiumId", consortiumId)) + 1;
    }

    List<EligibilityRules> page(UUID consortiumId, UUID after, int limit) {
        return find("consortiumId = ?1 and id > ?2 order by id", consortiumId, after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }
}
