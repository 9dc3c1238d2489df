package org.minilateral.project.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** All projects. What is asked for a nation is asked within what it takes part in. */
@ApplicationScoped
@Transactional
public class Projects implements PanacheRepositoryBase<Project, UUID> {

    /** The ids of the projects of {@code :nation}: it is a participant, and still takes part in the consortium. */
    public static final String OF_NATION =
            "(select x.id from Project x join x.participants n, Participation p where n = :nation"
                    + " and p.key.consortiumId = x.consortiumId and p.key.nation = :nation and p.takesPart)";

    private static final UUID FIRST = new UUID(0, 0);

    private static final String NEXT_NUMBER = "insert into project_numbering as n (consortium_id, year, last)"
            + " values (?1, ?2, 1) on conflict (consortium_id, year) do update set last = n.last + 1 returning last";

    /** The project, for a nation that takes part in it; for all others there is none. */
    public Project seenBy(String nation, UUID id) {
        return find("id = :id and id in " + OF_NATION, of(nation).and("id", id))
                .firstResultOptional()
                .orElseThrow(Refused::missing);
    }

    /**
     * Those in which the nation takes part, in the order of their proposal.
     *
     * @param consortiumId null for those of all its consortia
     * @param text a part of the name or the number, in capitals or not; empty for all
     */
    List<Project> seenBy(String nation, UUID consortiumId, String text, UUID after, int limit) {
        var of = of(nation).and("text", text).and("after", after == null ? FIRST : after);
        String scope = "id > :after and locate(lower(:text), lower(number || ' ' || name)) > 0 and id in " + OF_NATION;
        return consortiumId == null
                ? find(scope + " order by id", of).range(0, limit).list()
                : find(scope + " and consortiumId = :consortium order by id", of.and("consortium", consortiumId))
                        .range(0, limit)
                        .list();
    }

    /** Nobody else changes the project until the running transaction ends. */
    Project locked(String nation, UUID id) {
        return find("id = :id and id in " + OF_NATION, of(nation).and("id", id))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refused::missing);
    }

    Optional<Project> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The next number of the consortium's year. Taken in the proposal's transaction, so that a refusal leaves no gap. */
    String nextNumber(UUID consortiumId, int year) {
        Number next = (Number) getEntityManager()
                .createNativeQuery(NEXT_NUMBER)
                .setParameter(1, consortiumId)
                .setParameter(2, year)
                .getSingleResult();
        return "P-%d-%04d".formatted(year, next.longValue());
    }

    private static Parameters of(String nation) {
        return Parameters.with("nation", nation);
    }
}
