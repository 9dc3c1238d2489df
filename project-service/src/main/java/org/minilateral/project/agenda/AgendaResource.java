package org.minilateral.project.agenda;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1/agenda")
@RunOnVirtualThread
@Tag(name = "Agenda")
class AgendaResource {

    private final Agenda agenda;
    private final SecurityIdentity identity;

    AgendaResource(Agenda agenda, SecurityIdentity identity) {
        this.agenda = agenda;
        this.identity = identity;
    }

    @GET
    @PermissionsAllowed("agenda:read")
    @Operation(
            operationId = "listAgenda",
            summary = "See what needs you in projects",
            description =
                    "Of all your projects: milestones that your nation may accept or has to show evidence for, and"
                            + " proposals without a decision. What is due first comes first, what has no deadline last.")
    public Page<AgendaItem> list(@BeanParam PageRequest page) {
        return Page.cut(
                agenda.of(Caller.of(identity), Place.parse(page.after()), page.limit()),
                page.limit(),
                item -> Place.of(item).cursor(),
                Function.identity());
    }
}
