package org.minilateral.project.actualcost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** What work packages have cost, by the claims that were approved. */
@ApplicationScoped
@Transactional
public class ActualCosts {

    private static final String APPROVED = "insert into approved_cost (claim_id, work_package_id, project_id, currency,"
            + " amount) values (?1, ?2, ?3, ?4, ?5) on conflict do nothing";
    private static final String PAID =
            "insert into paid_cost (payment_id, work_package_id, project_id, currency, amount)"
                    + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing";
    private static final String SUMS = "select work_package_id, currency, sum(approved), sum(paid) from ("
            + "select work_package_id, currency, amount as approved, 0 as paid from approved_cost"
            + " union all select work_package_id, currency, 0, amount from paid_cost) cost"
            + " where work_package_id = any (?1) group by work_package_id, currency";

    private final EntityManager store;

    ActualCosts(EntityManager store) {
        this.store = store;
    }

    void approved(FundingFeed.Told told) {
        write(APPROVED, told.claimId(), told);
    }

    void paid(FundingFeed.Told told) {
        write(PAID, told.settlementId(), told);
    }

    /** A work package that has cost more reads otherwise than before, so it is a new version of it. */
    private void write(String sql, UUID id, FundingFeed.Told told) {
        int written = store.createNativeQuery(sql)
                .setParameter(1, id)
                .setParameter(2, told.workPackageId())
                .setParameter(3, told.projectId())
                .setParameter(4, told.amount().currency())
                .setParameter(5, told.amount().minor())
                .executeUpdate();
        if (written > 0) {
            store.createNativeQuery("update work_package set version = version + 1 where id = ?1")
                    .setParameter(1, told.workPackageId())
                    .executeUpdate();
        }
    }

    /** Of each work package that has cost something, by currency. */
    public Map<UUID, SortedMap<String, Cost>> of(Collection<UUID> workPackages) {
        Map<UUID, SortedMap<String, Cost>> costs = new HashMap<>();
        if (workPackages.isEmpty()) {
            return costs;
        }
        List<?> rows = store.createNativeQuery(SUMS)
                .setParameter(1, workPackages.toArray(UUID[]::new))
                .getResultList();
        rows.stream()
                .map(row -> (Object[]) row)
                .forEach(row -> costs.computeIfAbsent((UUID) row[0], none -> new TreeMap<>())
                        .put((String) row[1], new Cost(((Number) row[2]).longValue(), ((Number) row[3]).longValue())));
        return costs;
    }
}
