package org.minilateral.funding.call;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.money.Money;

/** Tells the followers of this service, and those who act within it, what nations are asked to pay. */
@ApplicationScoped
class CallEvents {

    private final Outbox outbox;
    private final Coalitions coalitions;
    private final Event<Called> effects;

    CallEvents(Outbox outbox, Coalitions coalitions, Event<Called> effects) {
        this.outbox = outbox;
        this.coalitions = coalitions;
        this.effects = effects;
    }

    void called(Call call, List<Due> dues, Caller by) {
        outbox.write(new Happening(
                "funding.called.v1",
                "calls/" + call.id,
                call.consortiumId,
                coalitions.releasableTo(call.scope()),
                new Told(
                        call.id,
                        call.number,
                        call.assessmentId,
                        call.consortiumId,
                        call.projectId,
                        Money.of(call.currency, call.amount),
                        call.dueOn,
                        dues.stream()
                                .map(due -> new Payable(
                                        due.key.nation(), Money.of(call.currency, due.billed), due.paymentReference))
                                .toList())));
        List<String> nations = List.copyOf(call.dues().sequencedKeySet());
        effects.fire(new Called(call.id, call.scope(), call.number, call.currency, call.issuedOn, nations, by));
    }

    CallProposalView proposed(String what, CallProposal proposal) {
        CallProposalView view = CallProposalView.of(proposal);
        outbox.write(new Happening(
                "funding." + what + ".v1",
                "call-proposals/" + proposal.id,
                proposal.consortiumId,
                coalitions.releasableTo(proposal.scope()),
                view));
        return view;
    }

    @RegisterForReflection
    record Told(
            UUID callId,
            String number,
            UUID assessmentId,
            UUID consortiumId,
            UUID projectId,
            Money amount,
            LocalDate dueOn,
            List<Payable> dues) {}

    @RegisterForReflection
    record Payable(String nation, Money amount, String paymentReference) {}
}
