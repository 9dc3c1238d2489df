package org.minilateral.funding.receipt;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.money.Money;

/** Tells the followers of this service what nations paid, and what became of it. */
@ApplicationScoped
class ReceiptEvents {

    private final Outbox outbox;
    private final Coalitions coalitions;

    ReceiptEvents(Outbox outbox, Coalitions coalitions) {
        this.outbox = outbox;
        this.coalitions = coalitions;
    }

    void received(Receipt receipt) {
        tell(
                "funding.received.v1",
                receipt.id,
                receipt.scope(),
                new Received(
                        receipt.id,
                        receipt.number,
                        receipt.callId,
                        receipt.consortiumId,
                        receipt.projectId,
                        receipt.nation,
                        Money.of(receipt.currency, receipt.amount),
                        Money.of(receipt.currency, receipt.settled),
                        Money.of(receipt.currency, receipt.advanced),
                        receipt.valueDate));
    }

    void takenUp(Advance advance, Part part) {
        tell(
                "funding.advance-taken-up.v1",
                advance.receiptId,
                advance.scope(),
                new TakenUp(
                        advance.receiptId,
                        advance.number,
                        part.of().due().callId(),
                        advance.nation,
                        part.money(),
                        part.debt(),
                        part.of().effectiveOn()));
    }

    void reversed(Receipt receipt, Reversal reversal) {
        tell(
                "funding.receipt-reversed.v1",
                receipt.id,
                receipt.scope(),
                new Reversed(
                        receipt.id,
                        receipt.number,
                        reversal.id,
                        reversal.number,
                        receipt.nation,
                        Money.of(receipt.currency, receipt.amount),
                        reversal.reason,
                        reversal.reversedOn));
    }

    ReceiptProposalView proposed(String what, ReceiptProposal proposal) {
        ReceiptProposalView view = ReceiptProposalView.of(proposal);
        outbox.write(new Happening(
                "funding." + what + ".v1",
                "receipt-proposals/" + proposal.id,
                proposal.consortiumId,
                coalitions.releasableTo(proposal.scope()),
                view));
        return view;
    }

    private void tell(String kind, UUID receiptId, Scope scope, Object data) {
        outbox.write(new Happening(
                kind, "receipts/" + receiptId, scope.consortiumId(), coalitions.releasableTo(scope), data));
    }

    @RegisterForReflection
    record Received(
            UUID receiptId,
            String number,
            UUID callId,
            UUID consortiumId,
            UUID projectId,
            String nation,
            Money amount,
            Money settled,
            Money advanced,
            LocalDate valueDate) {}

    @RegisterForReflection
    record TakenUp(
            UUID receiptId,
            String number,
            UUID callId,
            String nation,
            Money used,
            Money settled,
            LocalDate effectiveOn) {}

    @RegisterForReflection
    record Reversed(
            UUID receiptId,
            String number,
            UUID reversalId,
            String reversalNumber,
            String nation,
            Money amount,
            String reason,
            LocalDate reversedOn) {}
}
