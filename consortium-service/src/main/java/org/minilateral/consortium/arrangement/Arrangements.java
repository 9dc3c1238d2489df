package org.minilateral.consortium.arrangement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** Arrangements in all their versions. */
@ApplicationScoped
@Transactional
public class Arrangements implements PanacheRepositoryBase<ArrangementVersion, UUID> {

    /** The newest version. */
    public ArrangementVersion current(UUID consortiumId) {
        return find("consortiumId = ?1 order by number desc", consortiumId)
                .firstResultOptional()
                .orElseThrow(Refused::missing);
    }

    public void add(ArrangementVersion version) {
        persist(version);
    }
}
