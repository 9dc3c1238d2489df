package org.minilateral.funding.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** What each nation owes of interest in a scope. Changing a balance locks it; the database keeps it from falling below zero. */
@ApplicationScoped
public class InterestBalances {

    private final Session database;

    InterestBalances(Session database) {
        this.database = database;
    }

    /** What is charged and neither paid nor waived, in minor units; nobody else changes it until this transaction ends. */
    long lockOpen(Scope scope, String nation, String currency) {
        return database.createNativeQuery(
                        "select charged - received - waived from interest_balance where scope_id = ?1 and nation = ?2"
                                + " and currency = ?3 for update",
                        Long.class)
                .setParameter(1, scopeId(scope))
                .setParameter(2, nation)
                .setParameter(3, currency)
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }

    /** Locks what the nation owes, and refuses to take more of it. */
    public void requireOwed(Scope scope, String nation, Money amount) {
        long open = lockOpen(scope, nation, amount.currency());
        if (amount.minor() > open) {
            throw Refused.field(
                            "exceeds-interest-owed",
                            "/amount/value",
                            "Of interest the nation owes no more than "
                                    + Money.of(amount.currency(), open).value() + " " + amount.currency() + ".")
                    .with("open", Money.of(amount.currency(), open));
        }
    }

    void charge(Scope scope, String nation, Money amount) {
        database.createNativeMutationQuery(
                        "insert into interest_balance (scope_id, consortium_id, project_id, currency, nation)"
                                + " values (?1, ?2, nullif(?1, ?2), ?3, ?4) on conflict do nothing")
                .setParameter(1, scopeId(scope))
                .setParameter(2, scope.consortiumId())
                .setParameter(3, amount.currency())
                .setParameter(4, nation)
                .executeUpdate();
        add("charged", scope, nation, amount);
    }

    void receive(Scope scope, String nation, Money amount) {
        add("received", scope, nation, amount);
    }

    public void waive(Scope scope, String nation, Money amount) {
        add("waived", scope, nation, amount);
    }

    private void add(String column, Scope scope, String nation, Money amount) {
        database.createNativeMutationQuery("update interest_balance set " + column + " = " + column + " + ?1"
                        + " where scope_id = ?2 and nation = ?3 and currency = ?4")
                .setParameter(1, amount.minor())
                .setParameter(2, scopeId(scope))
                .setParameter(3, nation)
                .setParameter(4, amount.currency())
                .executeUpdate();
    }

    private static UUID scopeId(Scope scope) {
        return scope.projectId() == null ? scope.consortiumId() : scope.projectId();
    }
}
