package org.minilateral.funding.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.platform.money.Money;

/** All accounts of a consortium's books with their balances; in each currency debits equal credits. */
record TrialBalance(
        UUID consortiumId,
        Marking marking,
        LocalDate asOf,
        CutOff dataCutOff,
        List<Account> accounts,
        List<Total> totals) {

    /**
     * A balance stands on the side where it is.
     *
     * @param nation null for an account that is not kept per nation
     * @param projectId null for the books of the consortium itself
     */
    @Schema(name = "TrialBalanceAccount")
    record Account(
            @Schema(examples = "1200") String account,
            AccountKind kind,
            @Schema(nullable = true) String nation,
            @Schema(nullable = true) UUID projectId,
            @Schema(nullable = true) UUID workPackageId,
            Money debit,
            Money credit) {}

    @Schema(name = "TrialBalanceTotal")
    record Total(String currency, Money debit, Money credit) {}
}
