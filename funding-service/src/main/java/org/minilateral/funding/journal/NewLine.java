package org.minilateral.funding.journal;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/**
 * One line of an entry: a debit or a credit, above zero.
 *
 * @param nation for an account that is kept per nation
 * @param workPackageId for an account that is kept per work package
 */
record NewLine(
        @NotNull AccountKind account,

        @NationCode @Schema(nullable = true, examples = "DEU")
        String nation,

        @Schema(nullable = true) UUID workPackageId,
        @Schema(nullable = true) Money debit,
        @Schema(nullable = true) Money credit) {

    /** Refuses what no account is kept for, and says where. */
    Posting posting(String pointer) {
        if (account.isPerNation() != (nation != null)) {
            throw Refused.field(
                    "account-of-nation",
                    pointer + "/nation",
                    account + (nation == null ? " is kept per nation: say which." : " is not kept per nation."));
        }
        if (workPackageId != null && !account.isPerWorkPackage()) {
            throw Refused.field(
                    "account-of-work-package", pointer + "/workPackageId", account + " is not kept per work package.");
        }
        if ((debit == null) == (credit == null)) {
            throw Refused.field("debit-or-credit", pointer, "A line is either a debit or a credit.");
        }
        Money amount = debit == null ? credit : debit;
        if (amount.minor() <= 0) {
            throw Refused.field(
                    "amount-not-positive",
                    pointer + (debit == null ? "/credit/value" : "/debit/value"),
                    "A line is of more than nothing; what takes back a debit is a credit.");
        }
        return new Posting(
                account, nation, workPackageId, amount.currency(), debit == null ? -amount.minor() : amount.minor());
    }
}
