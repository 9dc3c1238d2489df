package org.minilateral.funding.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.minilateral.funding.approval.NewRejection;
import org.minilateral.platform.caller.Caller;

/** Four eyes on receipts: an officer of the lead nation proposes one, the approval of another person records it. */
@ApplicationScoped
class ProposingReceipts {

    private final Choosing choosing;
    private final Receiving receiving;
    private final ReceiptProposals proposals;
    private final ReceiptEvents events;
    private final Clock clock;

    ProposingReceipts(
            Choosing choosing, Receiving receiving, ReceiptProposals proposals, ReceiptEvents events, Clock clock) {
        this.choosing = choosing;
        this.receiving = receiving;
        this.proposals = proposals;
        this.events = events;
        this.clock = clock;
    }

    /** What could not be recorded is refused now, and not only when somebody approves it. */
    @Transactional
    ReceiptProposalView propose(Payment payment, Caller by) {
        choosing.candidates(payment);
        var proposal = new ReceiptProposal(payment, by, clock.instant());
        proposals.persistAndFlush(proposal);
        return events.proposed("receipt-proposed", proposal);
    }

    /** Which dues it settles is found now: others may have been paid meanwhile. */
    @Transactional
    ReceiptProposalView approve(UUID proposalId, Caller by) {
        ReceiptProposal proposal = proposals.lock(proposalId);
        proposal.approval.approve(by, clock.instant());
        proposal.receiptId = receiving.record(proposal.payment(), proposal.approval.proposer(), by).id;
        proposals.flush();
        return events.proposed("receipt-approved", proposal);
    }

    @Transactional
    ReceiptProposalView reject(UUID proposalId, NewRejection refusal, Caller by) {
        ReceiptProposal proposal = proposals.lock(proposalId);
        proposal.approval.reject(refusal, by, clock.instant());
        proposals.flush();
        return events.proposed("receipt-rejected", proposal);
    }
}
