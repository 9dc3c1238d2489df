package org.minilateral.project.project;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1/consortia/{consortiumId}/projects")
@RunOnVirtualThread
@Tag(name = "Projects")
class ConsortiumProjectResource {

    private final Projects projects;
    private final Proposing proposing;
    private final SecurityIdentity identity;

    ConsortiumProjectResource(Projects projects, Proposing proposing, SecurityIdentity identity) {
        this.projects = projects;
        this.proposing = proposing;
        this.identity = identity;
    }

    @POST
    @PermissionsAllowed("project:propose")
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = ProjectView.class, responseCode = "201")
    @Operation(
            operationId = "proposeProject",
            summary = "Propose a project",
            description = "A programme manager proposes, for its nation, that some of the consortium's nations work"
                    + " together. The proposing nation leads. The project is approved or rejected by a decision of"
                    + " the consortium in which each participant has a vote.")
    public ProjectView propose(UUID consortiumId, @NotNull @Valid Proposal proposal) {
        return ProjectView.of(proposing.propose(Caller.of(identity), consortiumId, proposal));
    }

    @GET
    @PermissionsAllowed("project:list")
    @Operation(
            operationId = "listProjects",
            summary = "List a consortium's projects",
            description = "Those in which your nation takes part, in the order of their proposal.")
    public Page<ProjectView> list(
            UUID consortiumId,
            @QueryParam("q")
                    @DefaultValue("")
                    @Size(max = 200)
                    @Parameter(description = "a part of the name or the number, in capitals or not", example = "clock")
                    String q,
            @BeanParam PageRequest page) {
        String nation = Caller.of(identity).nation();
        return Page.cut(
                projects.seenBy(nation, consortiumId, q.strip(), page.afterId(), page.limit()),
                page.limit(),
                project -> project.id.toString(),
                ProjectView::of);
    }
}
