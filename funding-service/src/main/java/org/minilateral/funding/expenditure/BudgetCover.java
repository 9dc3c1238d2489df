package org.minilateral.funding.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.budget.Lines;
import org.minilateral.platform.problem.Refused;

/** Finds the adopted budget that pays a claim: money needs a decision, and no more is spent than was decided. */
@ApplicationScoped
@Transactional
class BudgetCover {

    /** Lines of adopted budgets that hold the work package; a budget that was revised by an adopted one counts no more. */
    private static final String LINES = """
            select b.id, l.position, b.project_id, u.amount + u.transferred - u.committed - u.spent,
                   exists (select from budget_commitment c where c.id = cast(:commitment as uuid)
                           and c.root_id = u.root_id and c.line = u.line)
            from budget b join budget_revision r on r.id = b.revision_id join budget_line l on l.revision_id = r.id
            join budget_line_use u on u.root_id = b.root_id and u.line = l.position
            where b.consortium_id = :consortium and b.state = 'ADOPTED' and l.work_package_id = :workPackage
              and r.currency = :currency and r.fiscal_year = :year
              and not exists (select from budget n where n.revises_id = b.id and n.state = 'ADOPTED')
            order by b.id, l.position""";

    private final EntityManager store;
    private final Lines lines;

    BudgetCover(EntityManager store, Lines lines) {
        this.store = store;
        this.lines = lines;
    }

    /**
     * A line of a budget that pays.
     *
     * @param projectId in whose books it pays, or null for those of the consortium
     * @param available minor units that are left of it
     * @param committed whether the wanted order was placed on it
     */
    record Source(UUID budgetId, int line, UUID projectId, long available, boolean committed) {}

    /** Refuses a work package for which no adopted budget has money in the currency and year. */
    void require(UUID consortiumId, UUID workPackageId, String currency, int year) {
        if (sources(consortiumId, workPackageId, currency, year, null).isEmpty()) {
            throw notPlanned(currency, year);
        }
    }

    /**
     * Takes what is left of the claim from the line on which it was ordered, or from the first line that still has as much; a
     * line that has not refuses.
     *
     * @param commitmentId the order behind the claim, or null
     */
    Source spend(Claim claim, UUID commitmentId) {
        long wanted = claim.remaining();
        List<Source> sources =
                sources(claim.consortiumId, claim.workPackageId, claim.currency, claim.fiscalYear, commitmentId);
        Source chosen = sources.stream()
                .filter(source -> commitmentId == null ? source.available() >= wanted : source.committed())
                .findFirst()
                .or(() -> sources.stream().max(Comparator.comparingLong(Source::available)))
                .orElseThrow(() -> notPlanned(claim.currency, claim.fiscalYear));
        lines.spend(chosen.budgetId(), chosen.line(), claim.money(wanted), claim.id, commitmentId);
        return chosen;
    }

    /** What was paid counts in the budget's execution. */
    void pay(Claim claim, long minor) {
        lines.pay(claim.id, claim.money(minor));
    }

    private static Refused notPlanned(String currency, int year) {
        return Refused.state(
                        "decision-required",
                        "No adopted budget for " + year + " holds this work package in " + currency + ".")
                .with("fiscalYear", year);
    }

    private List<Source> sources(UUID consortiumId, UUID workPackageId, String currency, int year, UUID commitmentId) {
        List<?> rows = store.createNativeQuery(LINES)
                .setParameter("commitment", commitmentId == null ? null : commitmentId.toString())
                .setParameter("consortium", consortiumId)
                .setParameter("workPackage", workPackageId)
                .setParameter("currency", currency)
                .setParameter("year", year)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Source(
                        (UUID) row[0],
                        ((Number) row[1]).intValue(),
                        (UUID) row[2],
                        ((Number) row[3]).longValue(),
                        (Boolean) row[4]))
                .toList();
    }
}
