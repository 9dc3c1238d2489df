package org.minilateral.consortium.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.minilateral.consortium.participation.Standing;

/** Which organisations take part in which consortium, now and before. */
@ApplicationScoped
@Transactional
class Involvements implements PanacheRepositoryBase<Involvement, UUID> {

    /** The same as the database's {@code bound_consortia()}. */
    static final List<Standing> BOUND =
            Stream.of(Standing.values()).filter(Standing::votes).toList();

    static final String BINDING = "i.consortiumId in (select p.consortiumId from Participation p"
            + " where p.nation = :nation and p.standing in :bound)";

    private static final UUID FIRST = new UUID(0, 0);
    private static final String WITH_NAMES =
            "select i, o from Involvement i join Organisation o on o.id = i.organisationId"
                    + " where i.consortiumId = :consortium and i.id > :after and (i.nation = :nation or " + BINDING
                    + ") order by i.id";

    /** Those that the nation may know of, oldest first, one more than the limit, each with its organisation. */
    List<InvolvementView> in(UUID consortiumId, String nation, UUID after, int limit) {
        return getEntityManager()
                .createQuery(WITH_NAMES, Object[].class)
                .setParameter("consortium", consortiumId)
                .setParameter("after", after == null ? FIRST : after)
                .setParameter("nation", nation)
                .setParameter("bound", BOUND)
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(row -> InvolvementView.of((Involvement) row[0], (Organisation) row[1]))
                .toList();
    }

    Optional<Involvement> running(UUID consortiumId, UUID organisationId, String nation) {
        return find(
                        "consortiumId = :consortium and organisationId = :organisation and nation = :nation"
                                + " and until is null",
                        Parameters.with("consortium", consortiumId)
                                .and("organisation", organisationId)
                                .and("nation", nation))
                .firstResultOptional();
    }

    List<Involvement> runningOf(UUID consortiumId, String nation) {
        return list("consortiumId = ?1 and nation = ?2 and until is null order by id", consortiumId, nation);
    }

    List<Involvement> runningOf(UUID organisationId) {
        return list("organisationId = ?1 and until is null order by id", organisationId);
    }

    void add(Involvement involvement) {
        persistAndFlush(involvement);
    }
}
