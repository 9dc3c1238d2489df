package org.minilateral.funding.receipt;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.call.Calls;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;

/**
 * Finance officers of the nation that keeps the books record, its approvers approve and reverse; whoever reads finance reads. What happens
 * to a nation's advances its own liaisons and finance officers say.
 */
@ApplicationScoped
class ReceiptAccess {

    private final Membership membership;
    private final Calls calls;
    private final Receipts receipts;
    private final ReceiptProposals proposals;

    ReceiptAccess(Membership membership, Calls calls, Receipts receipts, ReceiptProposals proposals) {
        this.membership = membership;
        this.calls = calls;
        this.receipts = receipts;
        this.proposals = proposals;
    }

    @Transactional
    @PermissionChecker("receipt:record")
    boolean mayRecord(SecurityIdentity identity, UUID callId) {
        return membership.mayBook(identity, calls.get(callId).scope());
    }

    @Transactional
    @PermissionChecker("receipt:list")
    boolean mayList(SecurityIdentity identity, UUID callId) {
        return membership.mayRead(identity, calls.get(callId).scope());
    }

    @Transactional
    @PermissionChecker("receipt:record-any")
    boolean mayRecordAny(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayBook(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("receipt:list-all")
    boolean mayListAll(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayRead(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("receipt:read")
    boolean mayRead(SecurityIdentity identity, UUID receiptId) {
        return membership.mayRead(identity, receipts.get(receiptId).scope());
    }

    @Transactional
    @PermissionChecker("receipt:reverse")
    boolean mayReverse(SecurityIdentity identity, UUID receiptId) {
        return membership.mayApprove(identity, receipts.get(receiptId).scope());
    }

    @Transactional
    @PermissionChecker("advance:instruct")
    boolean mayInstruct(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayRead(identity, new Scope(consortiumId, null))
                && Caller.of(identity).actsAs(Role.LIAISON, Role.FINANCE_OFFICER);
    }

    @Transactional
    @PermissionChecker("receipt-proposal:list")
    boolean mayListProposals(SecurityIdentity identity, UUID callId) {
        return seesProposals(identity, calls.get(callId).scope());
    }

    @Transactional
    @PermissionChecker("receipt-proposal:list-all")
    boolean mayListAllProposals(SecurityIdentity identity, UUID consortiumId) {
        return seesProposals(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("receipt-proposal:read")
    boolean mayReadProposal(SecurityIdentity identity, UUID proposalId) {
        return seesProposals(identity, proposals.get(proposalId).scope());
    }

    @Transactional
    @PermissionChecker("receipt-proposal:approve")
    boolean mayApprove(SecurityIdentity identity, UUID proposalId) {
        return membership.mayApprove(identity, proposals.get(proposalId).scope());
    }

    private boolean seesProposals(SecurityIdentity identity, Scope scope) {
        return membership.mayRead(identity, scope) || membership.mayApprove(identity, scope);
    }
}
