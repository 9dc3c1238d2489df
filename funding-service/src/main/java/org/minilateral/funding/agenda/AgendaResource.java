package org.minilateral.funding.agenda;

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
            summary = "See what needs you in finance",
            description =
                    "Of all your consortia: what your nation has to pay, what waits for your approval or check because"
                            + " another person proposed it, what nations have adopted and nobody booked yet, and proposals without"
                            + " a decision. What is due first comes first, what has no deadline last.")
    public Page<AgendaItem> list(@BeanParam PageRequest page) {
        return Page.cut(
                agenda.of(Caller.of(identity), Place.parse(page.after()), page.limit()),
                page.limit(),
                item -> Place.of(item).cursor(),
                Function.identity());
    }
}
