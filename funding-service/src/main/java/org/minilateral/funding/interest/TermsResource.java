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
@Tag(name = "Interest")
class TermsResource {

    private final ProposingTerms proposing;
    private final Terms terms;
    private final SecurityIdentity identity;

    TermsResource(ProposingTerms proposing, Terms terms, SecurityIdentity identity) {
        this.proposing = proposing;
        this.terms = terms;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/interest-terms")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("interest:propose")
    @Operation(
            operationId = "proposeInterestTerms",
            summary = "Propose terms of late interest",
            description =
                    "Rates in steps of rising delay. A decision (question OTHER) on the id of the answer, in which"
                            + " every nation had a vote, adopts them. A month is a twelfth of a year; a part of a month is its"
                            + " days over the days of that month, counted from the due date.")
    @APIResponseSchema(value = TermsView.class, responseCode = "201")
    public TermsView propose(UUID consortiumId, @Valid @NotNull NewTerms wanted) {
        return proposing.propose(Caller.of(identity), consortiumId, wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/interest-terms")
    @PermissionsAllowed("interest:read")
    @Operation(
            operationId = "listInterestTerms",
            summary = "List terms of late interest",
            description = "With the decision that adopted them, oldest first.")
    public Page<TermsView> list(UUID consortiumId, @BeanParam PageRequest page) {
        return Page.cut(
                terms.page(consortiumId, page.afterId(), page.limit()),
                page.limit(),
                found -> found.id.toString(),
                TermsView::of);
    }
}
