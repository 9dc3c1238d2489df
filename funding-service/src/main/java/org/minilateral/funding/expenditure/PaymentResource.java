package org.minilateral.funding.expenditure;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Claims")
class PaymentResource {

    private final Paying paying;
    private final Releasing releasing;
    private final ClaimPayments payments;
    private final SecurityIdentity identity;

    PaymentResource(Paying paying, Releasing releasing, ClaimPayments payments, SecurityIdentity identity) {
        this.paying = paying;
        this.releasing = releasing;
        this.payments = payments;
        this.identity = identity;
    }

    @POST
    @Path("/claims/{claimId}/payments")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("claim-payment:propose")
    @Operation(
            operationId = "proposeClaimPayment",
            summary = "Propose to pay on a claim",
            description = "In part or whole, never more than is open. Nothing is booked before another person releases"
                    + " it.")
    @APIResponseSchema(value = PaymentView.class, responseCode = "201")
    public PaymentView propose(UUID claimId, @Valid @NotNull NewPayment wanted) {
        return paying.propose(Caller.of(identity), claimId, wanted);
    }

    @GET
    @Path("/claims/{claimId}/payments")
    @PermissionsAllowed("claim:read")
    @Operation(
            operationId = "listClaimPayments",
            summary = "List the payments on a claim",
            description = "Proposed, released and cancelled ones, oldest first.")
    public Page<PaymentView> list(UUID claimId, @BeanParam PageRequest page) {
        return Page.cut(
                payments.page(claimId, page.afterId(), page.limit()),
                page.limit(),
                payment -> payment.id.toString(),
                PaymentView::of);
    }

    @POST
    @Path("/claim-payments/{paymentId}/releases")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("claim-payment:release")
    @Operation(
            operationId = "releaseClaimPayment",
            summary = "Release a payment",
            description =
                    "An approver of the lead nation, not who proposed it, lets it go: it is booked. The bank pays no"
                            + " more than it holds, and no claim is paid beyond what is open on it.")
    @APIResponseSchema(value = PaymentView.class, responseCode = "201")
    public PaymentView release(UUID paymentId) {
        return releasing.release(Caller.of(identity), paymentId);
    }

    @POST
    @Path("/claim-payments/{paymentId}/cancellations")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("claim-payment:cancel")
    @Operation(
            operationId = "cancelClaimPayment",
            summary = "Cancel a proposed payment",
            description = "Before it is released; what it had set aside is open again.")
    @APIResponseSchema(value = PaymentView.class, responseCode = "201")
    public PaymentView cancel(UUID paymentId) {
        return paying.cancel(Caller.of(identity), paymentId);
    }
}
