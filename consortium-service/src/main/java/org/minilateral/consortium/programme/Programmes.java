package org.minilateral.consortium.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** The nations that opted out of each of these programmes, in order of their codes, in one query. */
    Map<UUID, List<String>> optedOutOf(Collection<UUID> programmes) {
        return getEntityManager()
                .createQuery("from OptOut where programmeId in ?1 order by nation", OptOut.class)
                .setParameter(1, programmes)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        optOut -> optOut.programmeId,
                        Collectors.mapping(optOut -> optOut.nation, Collectors.toList())));
    }

    void add(Programme programme) {
        persistAndFlush(programme);
    }

    void add(OptOut optOut) {
        getEntityManager().persist(optOut);
        flush();
    }
}
