package org.minilateral.project.inkind;

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
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;
import org.minilateral.project.milestone.Milestones;

@Path("/v1/projects/{projectId}/in-kind-agreements")
@RunOnVirtualThread
@Tag(name = "Contributions in kind")
class ProjectInKindResource {

    private final Offering offering;
    private final InKindAgreements agreements;
    private final Milestones milestones;
    private final SecurityIdentity identity;

    ProjectInKindResource(
            Offering offering, InKindAgreements agreements, Milestones milestones, SecurityIdentity identity) {
        this.offering = offering;
        this.agreements = agreements;
        this.milestones = milestones;
        this.identity = identity;
    }

    @POST
    @PermissionsAllowed("in-kind:offer")
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = InKindView.class, responseCode = "201")
    @Operation(
            operationId = "offerInKind",
            summary = "Offer a contribution in kind",
            description = "A programme manager offers, for its nation, work, parts or people at a value that is fixed"
                    + " beforehand, credited at milestones that nobody has accepted yet. An IN_KIND decision on its id,"
                    + " in which every participant of the project has a vote, makes it an agreement.")
    public InKindView offer(UUID projectId, @NotNull @Valid NewInKindAgreement wanted) {
        return view(offering.offer(Caller.of(identity), projectId, wanted));
    }

    @GET
    @PermissionsAllowed("in-kind:list")
    @Operation(
            operationId = "listInKindAgreements",
            summary = "List a project's agreements on contributions in kind",
            description = "In the order in which they were offered, with what their milestones have credited.")
    public Page<InKindView> list(UUID projectId, @BeanParam PageRequest page) {
        String nation = Caller.of(identity).nation();
        return Page.cut(
                agreements.seenBy(nation, projectId, page.afterId(), page.limit()),
                page.limit(),
                agreement -> agreement.id.toString(),
                this::view);
    }

    private InKindView view(InKindAgreement agreement) {
        List<UUID> wanted =
                agreement.credits.stream().map(InKindCredit::milestoneId).toList();
        return InKindView.of(agreement, milestones.acceptedOn(wanted));
    }
}
