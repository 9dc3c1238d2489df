package org.minilateral.funding.inkind;

import java.time.LocalDate;
import java.util.List;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;

/** How contributions in kind are booked, each from a day on. */
final class InKindEntry {

    private InKindEntry() {}

    /** What a nation has promised it owes, though not in cash. */
    static Entry agreement(Agreement agreement, LocalDate day, Caller by) {
        Money value = agreement.money(agreement.value);
        return new Entry(
                agreement.scope(),
                Entry.Kind.IN_KIND_AGREEMENT,
                agreement.id,
                day,
                agreement.number + " of " + agreement.nation,
                by,
                List.of(
                        Posting.debit(AccountKind.IN_KIND_RECEIVABLE, agreement.nation, value),
                        Posting.credit(AccountKind.CONTRIBUTIONS_IN_KIND, agreement.nation, value)));
    }

    /** What an accepted milestone shows to be there is spent on its work package. */
    static Entry credit(Agreement agreement, Credit credit, LocalDate day, Caller by) {
        Money amount = agreement.money(credit.amount);
        return new Entry(
                agreement.scope(),
                Entry.Kind.IN_KIND_CREDIT,
                credit.id,
                day,
                "Accepted milestone of " + agreement.number,
                by,
                List.of(
                        Posting.debitWork(AccountKind.EXPENSE_IN_KIND, agreement.workPackageId, amount),
                        Posting.credit(AccountKind.IN_KIND_RECEIVABLE, agreement.nation, amount)));
    }

    /** What was not met was no contribution in kind; that it is due in cash, an assessment of its own says. */
    static Entry shortfall(Agreement agreement, LocalDate day, Caller by) {
        Money unmet = agreement.money(agreement.shortfall);
        return new Entry(
                agreement.scope(),
                Entry.Kind.IN_KIND_SHORTFALL,
                agreement.id,
                day,
                "Unmet part of " + agreement.number,
                by,
                List.of(
                        Posting.debit(AccountKind.CONTRIBUTIONS_IN_KIND, agreement.nation, unmet),
                        Posting.credit(AccountKind.IN_KIND_RECEIVABLE, agreement.nation, unmet)));
    }
}
