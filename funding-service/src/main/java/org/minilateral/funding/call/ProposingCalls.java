package org.minilateral.funding.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.minilateral.funding.approval.NewRejection;
import org.minilateral.funding.assessment.Assessment;
import org.minilateral.funding.assessment.Assessments;
import org.minilateral.platform.caller.Caller;

/** Four eyes on calls: an officer of the lead nation proposes one, the approval of another person issues it. */
@ApplicationScoped
class ProposingCalls {

    private final Assessments assessments;
    private final Calling calling;
    private final CallProposals proposals;
    private final CallEvents events;
    private final Clock clock;

    ProposingCalls(Assessments assessments, Calling calling, CallProposals proposals, CallEvents events, Clock clock) {
        this.assessments = assessments;
        this.calling = calling;
        this.proposals = proposals;
        this.events = events;
        this.clock = clock;
    }

    /** What could not be called is refused now, and not only when somebody approves it. */
    @Transactional
    CallProposalView propose(UUID assessmentId, NewCall wanted, Caller by) {
        Assessment assessment = assessments.get(assessmentId);
        Calling.requireCallable(assessment, wanted);
        var proposal = new CallProposal(assessment, wanted, by, clock.instant());
        proposals.persistAndFlush(proposal);
        return events.proposed("call-proposed", proposal);
    }

    @Transactional
    CallProposalView approve(UUID proposalId, Caller by) {
        CallProposal proposal = proposals.lock(proposalId);
        proposal.approval.approve(by, clock.instant());
        proposal.callId =
                calling.call(by, proposal.assessmentId, proposal.wanted()).id();
        proposals.flush();
        return events.proposed("call-approved", proposal);
    }

    @Transactional
    CallProposalView reject(UUID proposalId, NewRejection refusal, Caller by) {
        CallProposal proposal = proposals.lock(proposalId);
        proposal.approval.reject(refusal, by, clock.instant());
        proposals.flush();
        return events.proposed("call-rejected", proposal);
    }
}
