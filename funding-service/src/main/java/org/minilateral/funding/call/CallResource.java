package org.minilateral.funding.call;

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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Calls")
class CallResource {

    private final Calling calling;
    private final Calls calls;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    CallResource(Calling calling, Calls calls, Coalitions coalitions, SecurityIdentity identity) {
        this.calling = calling;
        this.calls = calls;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @POST
    @Path("/assessments/{assessmentId}/calls")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("call:make")
    @Operation(
            operationId = "callInstalment",
            summary = "Call an instalment",
            description =
                    "Asks the nations for a part of what they were assessed. What rounding leaves is carried to the"
                            + " next call; together the calls give the assessed amounts exactly, and never more.")
    @APIResponseSchema(value = CallView.class, responseCode = "201")
    public CallView call(UUID assessmentId, @Valid @NotNull NewCall wanted) {
        return calling.call(Caller.of(identity), assessmentId, wanted);
    }

    @GET
    @Path("/assessments/{assessmentId}/calls")
    @PermissionsAllowed("call:list")
    @Operation(
            operationId = "listCalls",
            summary = "List the calls of an assessment",
            description = "Oldest first, with what each nation has paid.")
    public Page<CallView> list(UUID assessmentId, @BeanParam PageRequest page) {
        return Page.cut(
                calls.page(assessmentId, page.afterId(), page.limit()),
                page.limit(),
                call -> call.id().toString(),
                Function.identity());
    }

    @GET
    @Path("/consortia/{consortiumId}/calls")
    @PermissionsAllowed("call:list-all")
    @Operation(
            operationId = "listConsortiumCalls",
            summary = "List the calls of a consortium",
            description =
                    "Those of the projects that the caller's nation sees included, by the day on which they are due,"
                            + " with what each nation has paid.")
    public Page<CallView> listAll(UUID consortiumId, @BeanParam PageRequest page, @BeanParam CallFilter filter) {
        return Page.cut(
                calls.page(
                        consortiumId,
                        coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId),
                        filter,
                        page.after(),
                        page.limit()),
                page.limit(),
                call -> call.dueOn() + " " + call.id(),
                Function.identity());
    }

    @GET
    @Path("/calls/{callId}")
    @PermissionsAllowed("call:read")
    @Operation(
            operationId = "getCall",
            summary = "Read a call",
            description = "Line by line, and nation by nation with the reference that its payment carries.")
    public CallView get(UUID callId) {
        return calls.view(callId);
    }
}
