package org.minilateral.funding.health;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minilateral.platform.caller.Caller;

@Path("/v1/ledger-health")
@RunOnVirtualThread
@Tag(name = "Journal")
class HealthResource {

    private final LedgerHealths healths;
    private final SecurityIdentity identity;

    HealthResource(LedgerHealths healths, SecurityIdentity identity) {
        this.healths = healths;
        this.identity = identity;
    }

    @GET
    @PermissionsAllowed("ledger-health:read")
    @Operation(
            operationId = "listLedgerHealth",
            summary = "See whether the books balance",
            description = "For each of your consortia, from the current balances: whether debits equal credits, and how"
                    + " much is sealed. Whether anything was changed behind the seals the verification tells. The list is"
                    + " short and comes whole.")
    public HealthList list() {
        return new HealthList(healths.of(Caller.of(identity).nation()));
    }

    record HealthList(List<LedgerHealth> items) {}
}
