package org.minilateral.funding.inkind;

import java.util.List;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;

/** How contributions in kind are booked. */
final class InKindEntry {

    private InKindEntry() {}

    /** What a nation has promised it owes, though not in cash. */
    static Entry agreement(Agreement agreement, Caller by) {
        Money value = agreement.money(agreement.value);
        return new Entry(
                agreement.scope(),
                Entry.Kind.IN_KIND_AGREEMENT,
                agreement.id,
                agreement.agreedOn,
                agreement.number + " of " + agreement.nation,
                by,
                List.of(
                        Posting.debit(AccountKind.IN_KIND_RECEIVABLE, agreement.nation, value),
                        Posting.credit(AccountKind.CONTRIBUTIONS_IN_KIND, agreement.nation, value)));
    }

    /** What an accepted milestone shows to be there is spent on its work package. */
    static Entry credit(Agreement agreement, Credit credit, Caller by) {
        Money amount = agreement.money(credit.amount);
        return new Entry(
                agreement.scope(),
                Entry.Kind.IN_KIND_CREDIT,
                credit.id,
                credit.creditedOn,
                "Accepted milestone of " + agreement.number,
                by,
                List.of(
                        Posting.debitWork(AccountKind.EXPENSE_IN_KIND, agreement.workPackageId, amount),
                        Posting.credit(AccountKind.IN_KIND_RECEIVABLE, agreement.nation, amount)));
    }

    /** What was not met was no contribution in kind; that it is due in cash, an assessment of its own says. */
    static Entry shortfall(Agreement agreement, Caller by) {
        Money unmet = agreement.money(agreement.shortfall);
        return new Entry(
                agreement.scope(),
                Entry.Kind.IN_KIND_SHORTFALL,
                agreement.id,
                agreement.endedOn,
                "Unmet part of " + agreement.number,
                by,
                List.of(
                        Posting.debit(AccountKind.CONTRIBUTIONS_IN_KIND, agreement.nation, unmet),
                        Posting.credit(AccountKind.IN_KIND_RECEIVABLE, agreement.nation, unmet)));
    }
}
