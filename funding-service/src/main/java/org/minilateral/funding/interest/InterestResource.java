package org.minilateral.funding.interest;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;
import org.minilateral.platform.problem.Refused;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Interest")
class InterestResource {

    private final Charging charging;
    private final Charges charges;
    private final ReceivingInterest receiving;
    private final InterestEvents events;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    InterestResource(
            Charging charging,
            Charges charges,
            ReceivingInterest receiving,
            InterestEvents events,
            Coalitions coalitions,
            SecurityIdentity identity) {
        this.charging = charging;
        this.charges = charges;
        this.receiving = receiving;
        this.events = events;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @GET
    @Path("/consortia/{consortiumId}/interest")
    @PermissionsAllowed("interest:read")
    @Operation(
            operationId = "previewInterest",
            summary = "See what late nations owe",
            description =
                    "Due by due, with each slice of time in which neither debt nor rate changed. Nothing is booked.")
    public InterestView preview(
            UUID consortiumId,
            @QueryParam("asOf")
                    @Parameter(
                            description = "until the beginning of this day; today if absent",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String asOf,
            @QueryParam("projectId") @Parameter(description = "a project; the consortium's own calls if absent")
                    UUID projectId) {
        return charging.preview(Caller.of(identity), consortiumId, projectId, day(asOf));
    }

    @POST
    @Path("/consortia/{consortiumId}/interest-charges")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("interest:book")
    @Operation(
            operationId = "chargeInterest",
            summary = "Charge interest",
            description = "Books what late nations owe until a day and were not charged yet. No day is charged twice; a"
                    + " payment that comes to light later takes back what was charged too much.")
    @APIResponseSchema(value = ChargeView.class, responseCode = "201")
    public ChargeView charge(UUID consortiumId, @Valid @NotNull NewCharge wanted) {
        return charging.charge(Caller.of(identity), consortiumId, wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/interest-charges")
    @PermissionsAllowed("interest:read")
    @Operation(
            operationId = "listInterestCharges",
            summary = "List charges of interest",
            description = "With their lines and explanation, oldest first.")
    public Page<ChargeView> listCharges(UUID consortiumId, @BeanParam PageRequest page) {
        return Page.cut(
                charges.page(consortiumId, seen(consortiumId), page.afterId(), page.limit()),
                page.limit(),
                charge -> charge.id().toString(),
                Function.identity());
    }

    @POST
    @Path("/consortia/{consortiumId}/interest-receipts")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("interest:book")
    @Operation(
            operationId = "recordInterestReceipt",
            summary = "Record interest that was paid",
            description = "Never more than a nation owes of interest.")
    @APIResponseSchema(value = InterestReceiptView.class, responseCode = "201")
    public InterestReceiptView receive(UUID consortiumId, @Valid @NotNull NewInterestReceipt wanted) {
        Caller by = Caller.of(identity);
        var scope = coalitions.scopeSeenBy(by.nation(), consortiumId, wanted.projectId());
        return events.received(receiving.record(by, scope, wanted));
    }

    @GET
    @Path("/consortia/{consortiumId}/interest-receipts")
    @PermissionsAllowed("interest:read")
    @Operation(
            operationId = "listInterestReceipts",
            summary = "List interest that was paid",
            description = "Oldest first.")
    public Page<InterestReceiptView> listReceipts(UUID consortiumId, @BeanParam PageRequest page) {
        return Page.cut(
                receiving.page(consortiumId, seen(consortiumId), page.afterId(), page.limit()),
                page.limit(),
                receipt -> receipt.id().toString(),
                Function.identity());
    }

    private List<UUID> seen(UUID consortiumId) {
        return coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId);
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refused.http(400, "parameter-invalid", "“" + text + "” can't be read as asOf.")
                    .with("parameter", "asOf");
        }
    }
}
