package org.minilateral.consortium.arrangement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
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

    /** The version that counted at the instant; 404 before there was any. */
    ArrangementVersion inForceAt(UUID consortiumId, Instant instant) {
        return find("consortiumId = ?1 and inForceFrom <= ?2 order by number desc", consortiumId, instant)
                .firstResultOptional()
                .orElseThrow(Refused::missing);
    }

    public ArrangementVersion version(UUID consortiumId, int number) {
        return find("consortiumId = ?1 and number = ?2", consortiumId, number)
                .firstResultOptional()
                .orElseThrow(Refused::missing);
    }

    List<ArrangementVersion> versions(UUID consortiumId) {
        return list("consortiumId = ?1 order by number", consortiumId);
    }

    public void add(ArrangementVersion version) {
        persistAndFlush(version);
    }
}
