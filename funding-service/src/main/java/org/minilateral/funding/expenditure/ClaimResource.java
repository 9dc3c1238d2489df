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
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Claims")
class ClaimResource {

    private final Submitting submitting;
    private final Claims claims;
    private final Payables payables;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    ClaimResource(
            Submitting submitting, Claims claims, Payables payables, Coalitions coalitions, SecurityIdentity identity) {
        this.submitting = submitting;
        this.claims = claims;
        this.payables = payables;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/claims")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("claim:submit")
    @Operation(
            operationId = "submitClaim",
            summary = "Claim costs",
            description =
                    "What an organisation of your nation spent on a work package. An adopted budget for the year in"
                            + " which the period ends must hold the work package, and no eligibility rule may stand against a"
                            + " line: a refusal names each line, the rule and its clause.")
    @APIResponseSchema(value = ClaimView.class, responseCode = "201")
    public ClaimView submit(UUID consortiumId, @Valid @NotNull NewClaim wanted) {
        return submitting.submit(Caller.of(identity), consortiumId, wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/claims")
    @PermissionsAllowed("claim:list")
    @Operation(
            operationId = "listClaims",
            summary = "List claims",
            description = "Those of the projects that your nation may see, oldest first.")
    public Page<ClaimView> list(
            UUID consortiumId,
            @QueryParam("state") @Parameter(description = "only those in this state") ClaimState state,
            @QueryParam("nation") @NationCode @Parameter(description = "only those of this nation") String nation,
            @BeanParam PageRequest page) {
        List<UUID> seen = coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId);
        return Page.cut(
                claims.page(consortiumId, seen, state, nation, page.afterId(), page.limit()),
                page.limit(),
                claim -> claim.id.toString(),
                payables::view);
    }

    @GET
    @Path("/claims/{claimId}")
    @PermissionsAllowed("claim:read")
    @Operation(
            operationId = "getClaim",
            summary = "Read a claim",
            description = "With its lines and their evidence, who judged it, and what is still owed on it.")
    public ClaimView get(UUID claimId) {
        return payables.view(claims.get(claimId));
    }
}
