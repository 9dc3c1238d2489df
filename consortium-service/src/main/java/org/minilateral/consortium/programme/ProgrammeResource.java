package org.minilateral.consortium.programme;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Programmes")
class ProgrammeResource {

    private final OptingOut optingOut;
    private final SecurityIdentity identity;

    ProgrammeResource(OptingOut optingOut, SecurityIdentity identity) {
        this.optingOut = optingOut;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/programmes")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("consortium:lead")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201")
    @Operation(
            operationId = "proposeProgramme",
            summary = "Propose an optional programme",
            description =
                    "By the lead nation's liaison. Every party takes part unless it opts out within the period that"
                            + " the arrangement gives.")
    public ProgrammeView propose(UUID consortiumId, @NotNull @Valid NewProgramme wanted) {
        return optingOut.propose(consortiumId, wanted, Caller.of(identity).nation());
    }

    @GET
    @Path("/consortia/{consortiumId}/programmes")
    @PermissionsAllowed("consortium:read")
    @Operation(
            operationId = "listProgrammes",
            summary = "List optional programmes",
            description = "Oldest first; the list is short and comes whole.")
    public ProgrammeList list(UUID consortiumId) {
        return new ProgrammeList(optingOut.list(consortiumId));
    }

    @GET
    @Path("/programmes/{programmeId}")
    @PermissionsAllowed("programme:read")
    @Operation(
            operationId = "getProgramme",
            summary = "Read an optional programme",
            description = "Who takes part as things stand, and whether that is final.")
    public ProgrammeView get(UUID programmeId) {
        return optingOut.get(programmeId);
    }

    @POST
    @Path("/programmes/{programmeId}/opt-outs")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("programme:opt-out")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201")
    @Operation(
            operationId = "optOut",
            summary = "Declare that your nation is not interested",
            description = "Within the period, by the nation's own liaison; silence is taking part.")
    public ProgrammeView optOut(UUID programmeId) {
        return optingOut.optOut(programmeId, Caller.of(identity).nation());
    }

    record ProgrammeList(List<ProgrammeView> items) {}
}
