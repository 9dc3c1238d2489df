package org.minilateral.funding.receipt;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.funding.call.Calls;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Receipts")
class ReceiptResource {

    private final Receiving receiving;
    private final Reversing reversing;
    private final Showing showing;
    private final Receipts receipts;
    private final Calls calls;
    private final SecurityIdentity identity;

    ReceiptResource(
            Receiving receiving,
            Reversing reversing,
            Showing showing,
            Receipts receipts,
            Calls calls,
            SecurityIdentity identity) {
        this.receiving = receiving;
        this.reversing = reversing;
        this.showing = showing;
        this.receipts = receipts;
        this.calls = calls;
        this.identity = identity;
    }

    @POST
    @Path("/calls/{callId}/receipts")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("receipt:record")
    @Operation(
            operationId = "recordReceipt",
            summary = "Record a receipt for a call",
            description =
                    "What a nation paid on a call, in part or whole. That call comes first, then the nation's oldest"
                            + " debt in the scope; what exceeds all of it is kept as an advance, which later calls take up. Another"
                            + " currency than the call's counts at the rate of the value date.")
    @APIResponseSchema(value = ReceiptView.class, responseCode = "201")
    public ReceiptView record(UUID callId, @Valid @NotNull NewReceipt wanted) {
        return showing.show(receiving.record(wanted.payment(calls.get(callId)), Caller.of(identity)));
    }

    @POST
    @Path("/consortia/{consortiumId}/receipts")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("receipt:record-any")
    @Operation(
            operationId = "recordPayment",
            summary = "Record a receipt",
            description =
                    "What a nation paid to the bank account of the consortium or of a project. It settles the nation's"
                            + " oldest debt first, or the calls that are named and no others; what exceeds them is kept as an advance.")
    @APIResponseSchema(value = ReceiptView.class, responseCode = "201")
    public ReceiptView recordAny(UUID consortiumId, @Valid @NotNull NewPayment wanted) {
        return showing.show(receiving.record(wanted.payment(consortiumId), Caller.of(identity)));
    }

    @GET
    @Path("/receipts/{receiptId}")
    @PermissionsAllowed("receipt:read")
    @Operation(
            operationId = "getReceipt",
            summary = "Read a receipt",
            description = "With the dues that it settled and at which rate, what is left of it, and what undid it.")
    public ReceiptView get(UUID receiptId) {
        return showing.show(receipts.get(receiptId));
    }

    @POST
    @Path("/receipts/{receiptId}/reversals")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("receipt:reverse")
    @Operation(
            operationId = "reverseReceipt",
            summary = "Reverse a receipt",
            description =
                    "For money that the bank took back or that was recorded in error: corrections undo its entries, the"
                            + " dues are open again, and both the receipt and its reversal show. Another person than the one who"
                            + " recorded it has to do it.")
    @APIResponseSchema(value = ReceiptView.class, responseCode = "201")
    public ReceiptView reverse(UUID receiptId, @Valid @NotNull NewReversal wanted) {
        return showing.show(reversing.reverse(Caller.of(identity), receiptId, wanted));
    }
}
