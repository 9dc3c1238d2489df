package org.minilateral.consortium.accession;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** Proposed and admitted newcomers. */
@ApplicationScoped
@Transactional
public class Accessions implements PanacheRepositoryBase<Accession, UUID> {

    /** Of this consortium and no other. */
    public Accession get(UUID consortiumId, UUID id) {
        return find("id = ?1 and consortiumId = ?2", id, consortiumId)
                .firstResultOptional()
                .orElseThrow(Refused::missing);
    }

    List<Accession> in(UUID consortiumId) {
        return list("consortiumId = ?1 order by id", consortiumId);
    }

    void add(Accession accession) {
        persistAndFlush(accession);
    }
}
