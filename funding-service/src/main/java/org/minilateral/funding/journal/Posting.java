package org.minilateral.funding.journal;

import java.util.UUID;
import org.minilateral.platform.money.Money;

/**
 * One line of an entry.
 *
 * @param nation null for an account that is not kept per nation
 * @param workPackageId null for an account that is not kept per work package, or for what belongs to none
 * @param minor minor units: a debit above zero, a credit below
 */
public record Posting(AccountKind account, String nation, UUID workPackageId, String currency, long minor) {

    public Posting {
        if (account.isPerNation() == (nation == null) || workPackageId != null && !account.isPerWorkPackage()) {
            throw new IllegalArgumentException(account + " of " + nation + " for " + workPackageId);
        }
    }

    public static Posting debit(AccountKind account, String nation, Money amount) {
        return new Posting(account, nation, null, amount.currency(), amount.minor());
    }

    public static Posting credit(AccountKind account, String nation, Money amount) {
        return new Posting(account, nation, null, amount.currency(), Math.negateExact(amount.minor()));
    }

    /** On an account that is kept per work package; null for what belongs to none. */
    public static Posting debitWork(AccountKind account, UUID workPackageId, Money amount) {
        return new Posting(account, null, workPackageId, amount.currency(), amount.minor());
    }

    /** On an account that is kept per work package; null for what belongs to none. */
    public static Posting creditWork(AccountKind account, UUID workPackageId, Money amount) {
        return new Posting(account, null, workPackageId, amount.currency(), Math.negateExact(amount.minor()));
    }

    /** The same on the other side. */
    Posting reversed() {
        return new Posting(account, nation, workPackageId, currency, Math.negateExact(minor));
    }
}
