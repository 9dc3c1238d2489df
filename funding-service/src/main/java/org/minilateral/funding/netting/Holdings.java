package org.minilateral.funding.netting;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** What the books hold for somebody: nobody gets more of it than there is. */
@ApplicationScoped
public class Holdings {

    private static final String BALANCE = "select cast(coalesce(sum(b.amount), 0) as bigint) from account a"
            + " join balance b on b.account_id = a.id where a.scope_id = :scope and a.kind = :kind"
            + " and a.nation = :nation and a.currency = :currency";

    private final Session database;

    Holdings(Session database) {
        this.database = database;
    }

    /**
     * To be asked after the entry that takes the amount was posted, in its transaction: posting locked the balance, so what is
     * read here stays so until the end, whoever else takes from it.
     *
     * @param kind an account that is owed to the nation; it has a credit balance
     */
    public void requireOwed(Scope scope, AccountKind kind, String nation, Money taken) {
        long beyond = balance(scope, kind, nation, taken.currency());
        if (beyond > 0) {
            refuse("exceeds-owed", "The nation is owed no more than ", taken.minor() - beyond, taken);
        }
    }

    /** The same for the money in the bank. */
    public void requireInBank(Scope scope, Money taken) {
        long left = balance(scope, AccountKind.BANK, "", taken.currency());
        if (left < 0) {
            refuse("bank-exhausted", "In the bank there is no more than ", taken.minor() + left, taken);
        }
    }

    /** Minor units that the nation is owed there now; below zero if it owes. */
    public long owed(Scope scope, AccountKind kind, String nation, String currency) {
        return -balance(scope, kind, nation, currency);
    }

    private static void refuse(String code, String said, long there, Money taken) {
        Money held = Money.of(taken.currency(), Math.max(there, 0));
        throw Refused.field(code, "/amount/value", said + held.value() + " " + held.currency() + ".")
                .with("available", held);
    }

    private long balance(Scope scope, AccountKind kind, String nation, String currency) {
        return database.createNativeQuery(BALANCE, Long.class)
                .setParameter("scope", scope.projectId() == null ? scope.consortiumId() : scope.projectId())
                .setParameter("kind", kind.name())
                .setParameter("nation", nation)
                .setParameter("currency", currency)
                .getSingleResult();
    }
}
