package org.minilateral.consortium.amendment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** Proposed amendments. */
@ApplicationScoped
@Transactional
public class Amendments implements PanacheRepositoryBase<Amendment, UUID> {

    /** Of this consortium and no other. */
    public Amendment get(UUID consortiumId, UUID id) {
        return find("id = ?1 and consortiumId = ?2", id, consortiumId)
                .firstResultOptional()
                .orElseThrow(Refused::missing);
    }

    List<Amendment> in(UUID consortiumId) {
        return list("consortiumId = ?1 order by id", consortiumId);
    }

    void add(Amendment amendment) {
        persistAndFlush(amendment);
    }
}
