package org.minilateral.project.project;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1/projects")
@RunOnVirtualThread
@Tag(name = "Projects")
class OwnProjectResource {

    private final Projects projects;
    private final SecurityIdentity identity;

    OwnProjectResource(Projects projects, SecurityIdentity identity) {
        this.projects = projects;
        this.identity = identity;
    }

    @GET
    @PermissionsAllowed("project:list-own")
    @Operation(
            operationId = "listOwnProjects",
            summary = "List the projects of all your consortia",
            description = "Those in which your nation takes part, in the order of their proposal.")
    public Page<ProjectView> list(
            @QueryParam("q")
                    @DefaultValue("")
                    @Size(max = 200)
                    @Parameter(description = "a part of the name or the number, in capitals or not", example = "clock")
                    String q,
            @BeanParam PageRequest page) {
        return Page.cut(
                projects.seenBy(Caller.of(identity).nation(), null, q.strip(), page.afterId(), page.limit()),
                page.limit(),
                project -> project.id.toString(),
                ProjectView::of);
    }
}
