package org.minilateral.funding.expenditure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.money.Money;

/** Tells the followers of this service what becomes of claims. */
@ApplicationScoped
class ClaimEvents {

    private final Outbox outbox;
    private final Coalitions coalitions;

    ClaimEvents(Outbox outbox, Coalitions coalitions) {
        this.outbox = outbox;
        this.coalitions = coalitions;
    }

    void submitted(Claim claim) {
        write("funding.claim-submitted.v1", claim, claim.claimed, null, null);
    }

    void checked(Claim claim) {
        write("funding.claim-checked.v1", claim, claim.remaining(), null, null);
    }

    /** The amount is what is owed from now on. */
    void approved(Claim claim) {
        write("funding.claim-approved.v1", claim, claim.approved, null, null);
    }

    void rejected(Claim claim) {
        write("funding.claim-rejected.v1", claim, claim.claimed, null, null);
    }

    /** The amount is that of the payment. */
    void paid(Claim claim, ClaimPayment payment) {
        write("funding.claim-paid.v1", claim, payment.amount, payment.id, null);
    }

    /** The amount is what of the claim was set against what its nation owes. */
    void netted(Claim claim, long minor, UUID nettingId) {
        write("funding.claim-paid.v1", claim, minor, null, nettingId);
    }

    private void write(String type, Claim claim, long minor, UUID paymentId, UUID nettingId) {
        outbox.write(new Happening(
                type,
                "claims/" + claim.id,
                claim.consortiumId,
                coalitions.releasableTo(claim.scope()),
                new Told(
                        claim.id,
                        claim.number,
                        paymentId,
                        nettingId,
                        claim.workPackageId,
                        claim.projectId,
                        claim.consortiumId,
                        claim.nation,
                        claim.money(minor),
                        claim.state)));
    }

    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            UUID claimId,
            String number,
            UUID paymentId,
            UUID nettingId,
            UUID workPackageId,
            UUID projectId,
            UUID consortiumId,
            String nation,
            Money amount,
            ClaimState state) {}
}
