package org.minilateral.funding.settlement;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

/** On platform threads, because a settlement computes: on a virtual thread it would hold up the others meanwhile. */
@Path("/v1")
@Blocking
@Tag(name = "Settlement")
class SettlementResource {

    private final Reading reading;
    private final Proposing proposing;
    private final SettlementProposals proposals;
    private final SecurityIdentity identity;

    SettlementResource(Reading reading, Proposing proposing, SettlementProposals proposals, SecurityIdentity identity) {
        this.reading = reading;
        this.proposing = proposing;
        this.proposals = proposals;
        this.identity = identity;
    }

    @GET
    @Path("/positions")
    @PermissionsAllowed("position:read")
    @Operation(
            operationId = "listOwnPositions",
            summary = "Read your nation's positions everywhere",
            description = "What your nation owes each consortium and project now, and what it is owed, by currency.")
    public Positions own() {
        return reading.own(Caller.of(identity).nation());
    }

    @GET
    @Path("/consortia/{consortiumId}/positions")
    @PermissionsAllowed("position:list")
    @Operation(
            operationId = "listPositions",
            summary = "Read all nations' positions in a consortium",
            description = "What each nation owes the consortium and its projects now, and what it is owed.")
    public Positions all(UUID consortiumId) {
        return reading.all(Caller.of(identity).nation(), consortiumId);
    }

    @POST
    @Path("/settlement-proposals")
    @ResponseStatus(201)
    @Idempotent(keyRequired = false)
    @PermissionsAllowed("settlement:propose")
    @Operation(
            operationId = "proposeSettlement",
            summary = "Propose how to settle across consortia",
            description =
                    "Few transfers after which the nations that take part in all of these consortia owe them nothing"
                            + " and are owed nothing; the fewest possible for up to 20 parties. Nothing is booked.")
    @APIResponseSchema(value = SettlementProposalView.class, responseCode = "201")
    public SettlementProposalView propose(@Valid @NotNull NewSettlementProposal wanted) {
        return proposing.propose(Caller.of(identity), wanted);
    }

    @GET
    @Path("/settlement-proposals")
    @PermissionsAllowed("settlement:read")
    @Operation(
            operationId = "listSettlementProposals",
            summary = "List proposals to settle",
            description = "Those that concern your nation, oldest first.")
    public Page<SettlementProposalView> list(@BeanParam PageRequest page) {
        return Page.cut(
                proposals.page(Caller.of(identity).nation(), page.afterId(), page.limit()),
                page.limit(),
                proposal -> proposal.id().toString(),
                Function.identity());
    }

    @GET
    @Path("/settlement-proposals/{proposalId}")
    @PermissionsAllowed("settlement:read")
    @Operation(
            operationId = "getSettlementProposal",
            summary = "Read a proposal to settle",
            description = "With the positions that it settles.")
    public SettlementProposalView get(UUID proposalId) {
        return proposals.view(proposalId, Caller.of(identity).nation());
    }
}
