package org.minilateral.funding.indexation;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.budget.Budgets;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.problem.Refused;

/** Finance officers of the nation that keeps the books publish; who proposes a budget names its price level; all read. */
@ApplicationScoped
class IndexationAccess {

    private final Membership membership;
    private final IndexSeriesRegister register;
    private final Budgets budgets;

    IndexationAccess(Membership membership, IndexSeriesRegister register, Budgets budgets) {
        this.membership = membership;
        this.register = register;
        this.budgets = budgets;
    }

    @Transactional
    @PermissionChecker("index-series:publish")
    boolean mayPublish(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayBook(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("index-series:add")
    boolean mayAdd(SecurityIdentity identity, UUID seriesId) {
        return membership.mayBook(identity, register.get(seriesId).scope());
    }

    @Transactional
    @PermissionChecker("index-series:list")
    boolean mayList(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayRead(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("index-series:read")
    boolean mayRead(SecurityIdentity identity, UUID seriesId) {
        return membership.mayRead(identity, register.get(seriesId).scope());
    }

    @Transactional
    @PermissionChecker("price-level:name")
    boolean mayName(SecurityIdentity identity, UUID budgetId) {
        return membership.mayPropose(identity, scopeOf(budgetId));
    }

    @Transactional
    @PermissionChecker("price-level:list")
    boolean mayListLevels(SecurityIdentity identity, UUID budgetId) {
        return membership.mayRead(identity, scopeOf(budgetId));
    }

    private Scope scopeOf(UUID budgetId) {
        return budgets.plan(budgetId).orElseThrow(Refused::missing).scope();
    }
}
