package org.minilateral.funding.apportionment;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/apportionments")
@RunOnVirtualThread
@Tag(name = "Apportionments")
class ApportionmentResource {

    private final Trying trying;

    ApportionmentResource(Trying trying) {
        this.trying = trying;
    }

    @POST
    @PermissionsAllowed("apportionment:try")
    @Operation(
            operationId = "tryApportionment",
            summary = "Try an apportionment",
            description =
                    "Divides a total by any method and constraints, once or in up to 1,000 equal calls, and explains"
                            + " every line. Nothing is stored: whoever acts for a nation may check a scale, or our arithmetic.")
    public ApportionmentView divide(@Valid @NotNull NewApportionment wanted) {
        return trying.divide(wanted);
    }
}
