package org.minilateral.funding.netting;

import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Journal;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.money.Money;

/** Books a netting and tells of it. */
@ApplicationScoped
class Bookkeeping {

    private final Journal journal;
    private final Holdings holdings;
    private final Nettings nettings;
    private final Coalitions coalitions;
    private final Outbox outbox;

    Bookkeeping(Journal journal, Holdings holdings, Nettings nettings, Coalitions coalitions, Outbox outbox) {
        this.journal = journal;
        this.holdings = holdings;
        this.nettings = nettings;
        this.coalitions = coalitions;
        this.outbox = outbox;
    }

    NettingView book(Netting netting, Scope scope, Caller by) {
        netting.booked(journal.post(netting.entry(by)), by);
        holdings.requireOwed(
                scope, AccountKind.CLAIMS_PAYABLE, netting.nation, Money.of(netting.currency, netting.amount));
        nettings.persistAndFlush(netting);
        NettingView view = NettingView.of(netting);
        outbox.write(new Happening(
                "funding.netted.v1",
                "nettings/" + netting.id,
                scope.consortiumId(),
                coalitions.releasableTo(scope),
                view));
        return view;
    }
}
