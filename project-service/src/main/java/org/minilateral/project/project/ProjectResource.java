package org.minilateral.project.project;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.concurrency.IfMatch;

@Path("/v1/projects/{projectId}")
@RunOnVirtualThread
@Tag(name = "Projects")
class ProjectResource {

    private final Projects projects;
    private final Proposing proposing;
    private final SecurityIdentity identity;

    ProjectResource(Projects projects, Proposing proposing, SecurityIdentity identity) {
        this.projects = projects;
        this.proposing = proposing;
        this.identity = identity;
    }

    @GET
    @PermissionsAllowed("project:read")
    @Operation(
            operationId = "getProject",
            summary = "Read a project",
            description = "With the decision that settled it or, if a decision could not, the reason.")
    public ProjectView get(UUID projectId) {
        return ProjectView.of(projects.seenBy(Caller.of(identity).nation(), projectId));
    }

    @PUT
    @PermissionsAllowed("project:revise")
    @Operation(
            operationId = "reviseProject",
            summary = "Rework a proposal",
            description = "The lead nation's programme manager replaces the terms, as long as no decision settled the"
                    + " project. A nation that leads a work package can't be left out.")
    public ProjectView revise(
            UUID projectId,
            @HeaderParam("If-Match") @Parameter(required = true) IfMatch ifMatch,
            @NotNull @Valid Proposal proposal) {
        return ProjectView.of(proposing.revise(Caller.of(identity), projectId, ifMatch, proposal));
    }
}
