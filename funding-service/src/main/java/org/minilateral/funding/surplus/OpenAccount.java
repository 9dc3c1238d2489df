package org.minilateral.funding.surplus;

import java.util.UUID;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;

/**
 * A revenue or expense account that a year leaves with a balance.
 *
 * @param nation null for an account that is not kept per nation
 * @param balance minor units; a debit is above zero
 */
record OpenAccount(Scope scope, AccountKind kind, String nation, UUID workPackageId, String currency, long balance) {

    boolean isExpense() {
        return kind.code().startsWith("5");
    }
}
