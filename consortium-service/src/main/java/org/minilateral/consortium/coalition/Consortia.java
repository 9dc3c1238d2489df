package org.minilateral.consortium.coalition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** All consortia. */
@ApplicationScoped
@Transactional
public class Consortia implements PanacheRepositoryBase<Consortium, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    public Consortium get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    /** For a change that must see every other one made to the same consortium, such as a signature. */
    public Consortium lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refused::missing);
    }

    /**
     * Those in which the nation takes part, oldest first, one more than the limit to tell whether there are more.
     *
     * @param text a part of the name, in capitals or not; empty for all
     */
    List<Consortium> of(String nation, String text, UUID after, int limit) {
        return find(
                        "id in (select p.consortiumId from Participation p where p.nation = ?1) and id > ?2"
                                + " and locate(lower(?3), lower(name)) > 0 order by id",
                        nation,
                        after == null ? FIRST : after,
                        text)
                .range(0, limit)
                .list();
    }

    void add(Consortium consortium) {
        persistAndFlush(consortium);
    }
}
