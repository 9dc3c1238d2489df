package org.minilateral.funding.journal;

import org.minilateral.platform.money.Money;

/**
 * One line of an entry.
 *
 * @param nation null for an account of the whole scope
 * @param minor minor units: a debit above zero, a credit below
 */
public record Posting(AccountKind account, String nation, String currency, long minor) {

    public Posting {
        if (account.isPerNation() == (nation == null)) {
            throw new IllegalArgumentException(account + " of " + nation);
        }
    }

    public static Posting debit(AccountKind account, String nation, Money amount) {
        return new Posting(account, nation, amount.currency(), amount.minor());
    }

    public static Posting credit(AccountKind account, String nation, Money amount) {
        return new Posting(account, nation, amount.currency(), Math.negateExact(amount.minor()));
    }
}
