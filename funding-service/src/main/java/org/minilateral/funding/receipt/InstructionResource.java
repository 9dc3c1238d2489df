package org.minilateral.funding.receipt;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1/consortia/{consortiumId}/advance-instructions")
@RunOnVirtualThread
@Tag(name = "Receipts")
class InstructionResource {

    private final Instructing instructing;
    private final Instructions instructions;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    InstructionResource(
            Instructing instructing, Instructions instructions, Coalitions coalitions, SecurityIdentity identity) {
        this.instructing = instructing;
        this.instructions = instructions;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("advance:instruct")
    @Operation(
            operationId = "instructOnAdvances",
            summary = "Say what happens to advances",
            description =
                    "What the caller's nation has paid beyond what was called is taken up by its next call, unless the"
                            + " nation wants it held. Its last word counts, for calls to come.")
    @APIResponseSchema(value = InstructionView.class, responseCode = "201")
    public InstructionView instruct(UUID consortiumId, @Valid @NotNull NewInstruction wanted) {
        return instructing.instruct(Caller.of(identity), consortiumId, wanted);
    }

    @GET
    @PermissionsAllowed("receipt:list-all")
    @Operation(
            operationId = "listAdvanceInstructions",
            summary = "List what nations said of their advances",
            description = "Oldest first; the last one of a nation counts.")
    public Page<InstructionView> list(UUID consortiumId, @BeanParam PageRequest page) {
        var seen = coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId);
        return Page.cut(
                instructions.page(consortiumId, seen, page.afterId(), page.limit()),
                page.limit(),
                said -> said.id.toString(),
                InstructionView::of);
    }
}
