package org.minilateral.funding.surplus;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;

/** What a scope earned and spent in a year, in minor units of one currency: its close is booked once. */
@Entity
@Immutable
class YearResult {

    @Id
    UUID id;

    UUID closingId;
    UUID consortiumId;
    UUID projectId;
    int fiscalYear;
    LocalDate firstDay;
    LocalDate lastDay;
    String currency;
    long revenue;
    long expense;
    String entryNumber;

    protected YearResult() {}

    /** @param open the accounts that the year leaves with a balance, all of one scope and currency */
    YearResult(YearClosing closing, Scope scope, List<OpenAccount> open) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.closingId = closing.id;
        this.consortiumId = scope.consortiumId();
        this.projectId = scope.projectId();
        this.fiscalYear = closing.fiscalYear;
        this.firstDay = closing.firstDay;
        this.lastDay = closing.lastDay;
        this.currency = open.getFirst().currency();
        for (OpenAccount account : open) {
            if (account.isExpense()) {
                this.expense = Math.addExact(this.expense, account.balance());
            } else {
                this.revenue = Math.subtractExact(this.revenue, account.balance());
            }
        }
    }

    /** Below zero it is a deficit. */
    long surplus() {
        return revenue - expense;
    }

    Scope scope() {
        return new Scope(consortiumId, projectId);
    }

    /** Every revenue and expense account goes back to nothing, and the difference to the accumulated surplus. */
    Entry entry(List<OpenAccount> open, Caller by) {
        var postings = new ArrayList<Posting>();
        open.forEach(account -> postings.add(
                new Posting(account.kind(), account.nation(), account.workPackageId(), currency, -account.balance())));
        postings.add(Posting.credit(AccountKind.ACCUMULATED_SURPLUS, null, Money.of(currency, surplus())));
        return new Entry(
                scope(), Entry.Kind.YEAR_CLOSE, id, lastDay, "Close of the fiscal year " + fiscalYear, by, postings);
    }
}
