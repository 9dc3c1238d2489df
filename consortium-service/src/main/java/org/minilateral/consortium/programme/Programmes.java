package org.minilateral.consortium.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** Optional programmes and who has opted out of them. */
@ApplicationScoped
@Transactional
class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    Programme get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    List<Programme> in(UUID consortiumId) {
        return list("consortiumId = ?1 order by id", consortiumId);
    }

    List<String> optedOutOf(UUID programmeId) {
        return getEntityManager()
                .createQuery("select nation from OptOut where programmeId = ?1 order by nation", String.class)
                .setParameter(1, programmeId)
                .getResultList();
    }

    void add(Programme programme) {
        persistAndFlush(programme);
    }

    void add(OptOut optOut) {
        getEntityManager().persist(optOut);
        flush();
    }
}
