package org.minilateral.funding.eligibility;

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
@Tag(name = "Eligibility")
class EligibilityResource {

    private final Proposing proposing;
    private final RuleBook book;
    private final SecurityIdentity identity;

    EligibilityResource(Proposing proposing, RuleBook book, SecurityIdentity identity) {
        this.proposing = proposing;
        this.book = book;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/eligibility-rules")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("eligibility:propose")
    @Operation(
            operationId = "proposeEligibilityRules",
            summary = "Propose eligibility rules",
            description =
                    "Which costs are paid, as the next version of the consortium's rules. An ELIGIBILITY decision"
                            + " that names its id as subject adopts it; claims for a period from validFrom on are judged by it.")
    @APIResponseSchema(value = EligibilityView.class, responseCode = "201")
    public EligibilityView propose(UUID consortiumId, @Valid @NotNull NewEligibilityRules wanted) {
        return proposing.propose(Caller.of(identity), consortiumId, wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/eligibility-rules")
    @PermissionsAllowed("eligibility:list")
    @Operation(
            operationId = "listEligibilityRules",
            summary = "List the versions of the eligibility rules",
            description = "Oldest first, with the decision that adopted each.")
    public Page<EligibilityView> list(UUID consortiumId, @BeanParam PageRequest page) {
        return Page.cut(
                book.page(consortiumId, page.afterId(), page.limit()),
                page.limit(),
                rules -> rules.id.toString(),
                EligibilityView::of);
    }

    @GET
    @Path("/eligibility-rules/{rulesId}")
    @PermissionsAllowed("eligibility:read")
    @Operation(
            operationId = "getEligibilityRules",
            summary = "Read a version of the eligibility rules",
            description = "With the decision that adopted it, or the reason why one did not.")
    public EligibilityView get(UUID rulesId) {
        return EligibilityView.of(book.get(rulesId));
    }
}
