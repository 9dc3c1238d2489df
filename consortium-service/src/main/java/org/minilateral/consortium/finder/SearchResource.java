package org.minilateral.consortium.finder;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minilateral.platform.caller.Caller;

/** On platform threads, because a search computes: on a virtual thread it would hold up the others meanwhile. */
@Path("/v1")
@Blocking
@Tag(name = "Finder")
class SearchResource {

    private final Searching searching;
    private final SecurityIdentity identity;

    SearchResource(Searching searching, SecurityIdentity identity) {
        this.searching = searching;
        this.identity = identity;
    }

    @POST
    @Path("/coalition-searches")
    @PermissionsAllowed("coalition:search")
    @Operation(
            operationId = "searchCoalitions",
            summary = "Find nations that are willing and able",
            description = "Ranked coalitions for a need: who covers what, what remains open, what each nation would pay"
                    + " and how it would vote under the key, and what legally blocks them. Only what your nation may see"
                    + " counts. Nothing is stored.")
    public SearchResult search(@NotNull @Valid NewSearch wanted) {
        return searching.search(wanted, Caller.of(identity));
    }
}
