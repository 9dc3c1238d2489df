package org.minilateral.funding.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;

/** Tells the followers of this service what late nations owe. */
@ApplicationScoped
class InterestEvents {

    private final Outbox outbox;
    private final Coalitions coalitions;

    InterestEvents(Outbox outbox, Coalitions coalitions) {
        this.outbox = outbox;
        this.coalitions = coalitions;
    }

    TermsView tell(String what, InterestTerms terms) {
        TermsView view = TermsView.of(terms);
        tell(what, new Scope(terms.consortiumId, null), "interest-terms/" + terms.id, view);
        return view;
    }

    ChargeView charged(ChargeView charge) {
        return tell(
                "interest-charged",
                scope(charge.consortiumId(), charge.projectId()),
                "interest-charges/" + charge.id(),
                charge);
    }

    InterestReceiptView received(InterestReceiptView receipt) {
        return tell(
                "interest-received",
                scope(receipt.consortiumId(), receipt.projectId()),
                "interest-receipts/" + receipt.id(),
                receipt);
    }

    private static Scope scope(UUID consortiumId, UUID projectId) {
        return new Scope(consortiumId, projectId);
    }

    private <T> T tell(String what, Scope scope, String subject, T data) {
        outbox.write(new Happening(
                "funding." + what + ".v1", subject, scope.consortiumId(), coalitions.releasableTo(scope), data));
        return data;
    }
}
