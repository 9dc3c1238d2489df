package org.minilateral.funding.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.platform.problem.Refused;

/** All budgets, each with the text that is current. */
@ApplicationScoped
@Transactional
public class Budgets implements PanacheRepositoryBase<Budget, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    Budget get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    /** As it is now; whoever else changes it waits until this transaction ends. */
    Budget lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refused::missing);
    }

    BudgetRevision textOf(Budget budget) {
        return getEntityManager().find(BudgetRevision.class, budget.revisionId);
    }

    /** The budget of a chain that was adopted last: each was proposed after the one that it revises was adopted. */
    Optional<Budget> latestOf(UUID rootId) {
        return find("rootId = ?1 and adoption.state = ?2 order by id desc", rootId, Adoption.State.ADOPTED)
                .firstResultOptional();
    }

    BudgetRevision latestTextOf(UUID rootId) {
        return textOf(latestOf(rootId).orElseThrow(Refused::missing));
    }

    /** A line of the chain's adopted text. */
    BudgetLine lineOf(UUID rootId, int line) {
        return latestTextOf(rootId).lines.get(line);
    }

    /** The budget of which this is a text, current or not; locked. */
    Optional<Budget> ofText(UUID revisionId) {
        return Optional.ofNullable(getEntityManager().find(BudgetRevision.class, revisionId))
                .map(revision -> lock(revision.budgetId));
    }

    /** What is to be assessed by it, as it is now. */
    public Optional<Plan> plan(UUID id) {
        return findByIdOptional(id).map(budget -> {
            getEntityManager().refresh(budget);
            BudgetRevision text = textOf(budget);
            BudgetRevision before = budget.revisesId == null ? null : textOf(get(budget.revisesId));
            return Plan.of(budget, text, before);
        });
    }

    void write(BudgetRevision text) {
        getEntityManager().persist(text);
        flush();
    }

    BudgetView view(UUID id) {
        Budget budget = get(id);
        return BudgetView.of(budget, textOf(budget));
    }

    /** Those of the consortium itself and of the projects that the caller's nation sees, oldest first. */
    List<BudgetView> page(UUID consortiumId, List<UUID> seenProjects, UUID after, int limit) {
        return getEntityManager()
                .createQuery(
                        "select b, r from Budget b join BudgetRevision r on r.id = b.revisionId"
                                + " where b.consortiumId = ?1 and (b.projectId is null or b.projectId in ?2)"
                                + " and b.id > ?3 order by b.id",
                        Object[].class)
                .setParameter(1, consortiumId)
                .setParameter(2, seenProjects)
                .setParameter(3, after == null ? FIRST : after)
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(row -> BudgetView.of((Budget) row[0], (BudgetRevision) row[1]))
                .toList();
    }
}
