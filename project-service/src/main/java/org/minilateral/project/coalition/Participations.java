package org.minilateral.project.coalition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The local copy of who takes part in what. */
@ApplicationScoped
@Transactional
class Participations implements PanacheRepositoryBase<Participation, Participation.Key> {

    boolean includes(UUID consortiumId, String nation) {
        return count("key.consortiumId = ?1 and key.nation = ?2 and takesPart", consortiumId, nation) > 0;
    }

    Set<String> nationsOf(UUID consortiumId) {
        return new TreeSet<>(getEntityManager()
                .createQuery(
                        "select p.key.nation from Participation p where p.key.consortiumId = ?1 and p.takesPart",
                        String.class)
                .setParameter(1, consortiumId)
                .getResultList());
    }

    /** The same change told twice is one change. */
    void record(ParticipationChanged change) {
        getEntityManager().merge(new Participation(change));
    }
}
