package org.minilateral.funding.statement;

import java.util.UUID;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.platform.money.Money;

/**
 * An account at the close of a period, in minor units; a debit is above zero.
 *
 * @param moved what the period changed
 */
record AccountBalance(
        AccountKind kind,
        String nation,
        UUID projectId,
        UUID workPackageId,
        String currency,
        long closing,
        long moved) {

    TrialBalance.Account view() {
        return new TrialBalance.Account(
                kind.code(),
                kind,
                nation.isEmpty() ? null : nation,
                projectId,
                workPackageId,
                Money.of(currency, Math.max(closing, 0)),
                Money.of(currency, Math.max(-closing, 0)));
    }
}
