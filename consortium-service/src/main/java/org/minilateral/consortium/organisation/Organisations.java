package org.minilateral.consortium.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** The one register of organisations: each nation keeps its own, and partners see those that work with them. */
@ApplicationScoped
@Transactional
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    Organisation get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    Organisation lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refused::missing);
    }

    /** One of the nation's own, or one that takes or took part in a consortium that binds the nation. */
    Optional<Organisation> seenBy(String nation, UUID id) {
        return find(
                        "id = :id and (nation = :nation or id in (select i.organisationId from Involvement i where "
                                + Involvements.BINDING + "))",
                        Parameters.with("id", id).and("nation", nation).and("bound", Involvements.BOUND))
                .firstResultOptional();
    }

    /** A nation's register, oldest first, one more than the limit. */
    List<Organisation> of(String nation, UUID after, int limit) {
        return find("nation = ?1 and id > ?2 order by id", nation, after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }

    /** Refuses a name that is not in the nation's register. */
    public void requireNamed(String nation, String name, String pointer) {
        if (count("nation = ?1 and name = ?2", nation, name) == 0) {
            throw Refused.field("organisation-unknown", pointer, "Register “" + name + "” as an organisation first.");
        }
    }

    void add(Organisation organisation) {
        // Flushed at once, so that a name that is taken is refused before anything else happens.
        persistAndFlush(organisation);
    }
}
