package org.minilateral.funding.interest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.minilateral.funding.coalition.Scope;

/** All charges of interest. */
@ApplicationScoped
@Transactional
class Charges implements PanacheRepositoryBase<Charge, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    /** Whoever else charges in the scope waits until this transaction ends. */
    void takeTurns(Scope scope) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0)))")
                .setParameter(1, "interest " + scope)
                .getSingleResult();
    }

    void add(Charge charge, List<ChargeLine> lines) {
        persist(charge);
        lines.forEach(getEntityManager()::persist);
        flush();
    }

    /** Oldest first. */
    List<ChargeView> page(UUID consortiumId, List<UUID> seenProjects, UUID after, int limit) {
        List<Charge> charges = find(
                        "consortiumId = ?1 and (projectId is null or projectId in ?2) and id > ?3 order by id",
                        consortiumId,
                        seenProjects,
                        after == null ? FIRST : after)
                .range(0, limit)
                .list();
        Map<UUID, List<ChargeLine>> lines = getEntityManager()
                .createQuery("from ChargeLine l where l.chargeId in ?1 order by l.id", ChargeLine.class)
                .setParameter(1, charges.stream().map(charge -> charge.id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(line -> line.chargeId));
        return charges.stream()
                .map(charge -> ChargeView.of(charge, lines.getOrDefault(charge.id, List.of())))
                .toList();
    }
}
