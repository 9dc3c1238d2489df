package org.minilateral.funding.leaving;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Withdrawal settlements")
class LeavingResource {

    private final Leaving leaving;
    private final Settling settling;
    private final Settlements settlements;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    LeavingResource(
            Leaving leaving,
            Settling settling,
            Settlements settlements,
            Coalitions coalitions,
            SecurityIdentity identity) {
        this.leaving = leaving;
        this.settling = settling;
        this.settlements = settlements;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/withdrawal-settlements")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("withdrawal-settlement:propose")
    @Operation(
            operationId = "proposeWithdrawalSettlement",
            summary = "State what is settled with a nation that leaves",
            description =
                    "From the journal and the calls: what it owes until its effective date, what it is released from,"
                            + " termination costs up to its ceiling, and what it has to pay or gets back. A WITHDRAWAL_SETTLEMENT"
                            + " decision on its id adopts it; a booking of its own books it.")
    @APIResponseSchema(value = SettlementView.class, responseCode = "201")
    public SettlementView propose(UUID consortiumId, @Valid @NotNull NewWithdrawalSettlement wanted) {
        return leaving.propose(Caller.of(identity), consortiumId, wanted);
    }

    @POST
    @Path("/withdrawal-settlements/{settlementId}/bookings")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("withdrawal-settlement:book")
    @Operation(
            operationId = "bookWithdrawalSettlement",
            summary = "Book what was settled with a nation that leaves",
            description =
                    "Once, after its adoption. What the nation is released from is taken back from its assessments, termination"
                            + " costs are added to the last of them, what it has yet to pay is called from it at once and what it"
                            + " was called beyond that is owed to it again and pays its open dues first. Nobody else is charged"
                            + " more by it.")
    @APIResponseSchema(value = SettlementView.class, responseCode = "201")
    public SettlementView book(UUID settlementId, @Valid @NotNull NewSettlementBooking wanted) {
        return settling.book(Caller.of(identity), settlementId, wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/withdrawal-settlements")
    @PermissionsAllowed("withdrawal-settlement:list")
    @Operation(
            operationId = "listWithdrawalSettlements",
            summary = "List withdrawal settlements",
            description = "Those that your nation may see, oldest first.")
    public Page<SettlementView> list(UUID consortiumId, @BeanParam PageRequest page) {
        List<UUID> seen = coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId);
        return Page.cut(
                settlements.page(consortiumId, seen, page.afterId(), page.limit()),
                page.limit(),
                settlement -> settlement.id.toString(),
                SettlementView::of);
    }

    @GET
    @Path("/withdrawal-settlements/{settlementId}")
    @PermissionsAllowed("withdrawal-settlement:read")
    @Operation(
            operationId = "getWithdrawalSettlement",
            summary = "Read a withdrawal settlement",
            description = "As it was computed, with the decision on it.")
    public SettlementView get(UUID settlementId) {
        return SettlementView.of(settlements.get(settlementId));
    }
}
