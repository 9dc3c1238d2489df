package org.minilateral.funding.budget;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;

/** Programme managers of a nation that takes part propose and change, whoever keeps the books commits; readers of finance read. */
@ApplicationScoped
class BudgetAccess {

    private final Membership membership;
    private final Budgets budgets;
    private final Commitments commitments;

    BudgetAccess(Membership membership, Budgets budgets, Commitments commitments) {
        this.membership = membership;
        this.budgets = budgets;
        this.commitments = commitments;
    }

    @Transactional
    @PermissionChecker("budget:propose")
    boolean mayPropose(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayPropose(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("budget:change")
    boolean mayChange(SecurityIdentity identity, UUID budgetId) {
        return membership.mayPropose(identity, budgets.get(budgetId).scope());
    }

    @Transactional
    @PermissionChecker("budget:list")
    boolean mayList(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayRead(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("budget:read")
    boolean mayRead(SecurityIdentity identity, UUID budgetId) {
        return membership.mayRead(identity, budgets.get(budgetId).scope());
    }

    @Transactional
    @PermissionChecker("budget:commit")
    boolean mayCommit(SecurityIdentity identity, UUID budgetId) {
        return membership.mayBook(identity, budgets.get(budgetId).scope());
    }

    @Transactional
    @PermissionChecker("commitment:reduce")
    boolean mayReduce(SecurityIdentity identity, UUID commitmentId) {
        return membership.mayBook(
                identity, budgets.get(commitments.get(commitmentId).rootId).scope());
    }
}
