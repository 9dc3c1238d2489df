package org.minilateral.funding.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** Finds the adopted budget that pays a claim: money needs a decision, and no more is spent than was decided. */
@ApplicationScoped
@Transactional
class BudgetCover {

    /** Lines of adopted budgets that hold the work package, with what approved claims have left of them. */
    private static final String LINES = """
            select b.id, l.position, b.project_id,
                   l.amount - coalesce((select sum(c.approved) from claim c
                                        where c.budget_id = b.id and c.budget_line = l.position), 0) as available
            from budget b join budget_revision r on r.id = b.revision_id join budget_line l on l.revision_id = r.id
            where b.consortium_id = :consortium and b.state = 'ADOPTED' and l.work_package_id = :workPackage
              and r.currency = :currency and r.fiscal_year = :year
            order by b.id, l.position""";

    private final EntityManager store;

    BudgetCover(EntityManager store) {
        this.store = store;
    }

    /**
     * A line of a budget that pays.
     *
     * @param projectId in whose books it pays, or null for those of the consortium
     * @param available minor units that are left of it
     */
    record Source(UUID budgetId, int line, UUID projectId, long available) {}

    /** Refuses a work package for which no adopted budget has money in the currency and year. */
    void require(UUID consortiumId, UUID workPackageId, String currency, int year) {
        if (sources(consortiumId, workPackageId, currency, year).isEmpty()) {
            throw Refused.state(
                            "decision-required",
                            "No adopted budget for " + year + " holds this work package in " + currency + ".")
                    .with("fiscalYear", year);
        }
    }

    /** The first line that still has as much; the work package's claims take turns meanwhile. */
    Source spend(Claim claim) {
        long wanted = claim.remaining();
        List<Source> sources = sources(claim.consortiumId, claim.workPackageId, claim.currency, claim.fiscalYear);
        Optional<Source> enough = sources.stream()
                .filter(source -> source.available() >= wanted)
                .findFirst();
        return enough.orElseThrow(() -> {
            long most = sources.stream().mapToLong(Source::available).max().orElse(0);
            return Refused.state(
                            "budget-line-exhausted",
                            "No line of an adopted budget for " + claim.fiscalYear + " has as much left.")
                    .with("available", Money.of(claim.currency, most));
        });
    }

    private List<Source> sources(UUID consortiumId, UUID workPackageId, String currency, int year) {
        List<?> rows = store.createNativeQuery(LINES)
                .setParameter("consortium", consortiumId)
                .setParameter("workPackage", workPackageId)
                .setParameter("currency", currency)
                .setParameter("year", year)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Source(
                        (UUID) row[0], ((Number) row[1]).intValue(), (UUID) row[2], ((Number) row[3]).longValue()))
                .toList();
    }
}
