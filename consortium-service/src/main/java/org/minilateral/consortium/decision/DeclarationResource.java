package org.minilateral.consortium.decision;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Decisions")
class DeclarationResource {

    private final Declaring declaring;
    private final SecurityIdentity identity;

    DeclarationResource(Declaring declaring, SecurityIdentity identity) {
        this.declaring = declaring;
        this.identity = identity;
    }

    @POST
    @Path("/decisions/{decisionId}/votes")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("decision:declare")
    @APIResponseSchema(value = DeclarationView.class, responseCode = "201")
    @Operation(
            operationId = "vote",
            summary = "Vote",
            description =
                    "Each nation has one vote, given by its own liaison; a later vote replaces an earlier one until"
                            + " the deadline, and both stay on record.")
    public DeclarationView vote(UUID decisionId, @NotNull @Valid NewVote vote) {
        return declaring.vote(decisionId, vote.choice().kind(), vote.explanation(), Caller.of(identity));
    }

    @POST
    @Path("/decisions/{decisionId}/objections")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("decision:declare")
    @APIResponseSchema(value = DeclarationView.class, responseCode = "201")
    @Operation(
            operationId = "object",
            summary = "Break silence",
            description = "One objection at or before the deadline stops a silence procedure.")
    public DeclarationView object(UUID decisionId, @NotNull @Valid NewObjection objection) {
        return declaring.object(decisionId, objection.reason(), Caller.of(identity));
    }

    @POST
    @Path("/decisions/{decisionId}/objection-withdrawals")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("decision:declare")
    @APIResponseSchema(value = DeclarationView.class, responseCode = "201")
    @Operation(
            operationId = "withdrawObjection",
            summary = "Take an objection back",
            description = "By the nation that objected, until the chair closes.")
    public DeclarationView withdraw(UUID decisionId) {
        return declaring.withdrawObjection(decisionId, Caller.of(identity));
    }

    @POST
    @Path("/decisions/{decisionId}/statements")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("decision:declare")
    @APIResponseSchema(value = DeclarationView.class, responseCode = "201")
    @Operation(
            operationId = "recordStatement",
            summary = "Have a statement recorded",
            description = "It stands in the action sheet and neither votes nor breaks silence.")
    public DeclarationView state(UUID decisionId, @NotNull @Valid NewStatement statement) {
        return declaring.state(decisionId, statement.text(), Caller.of(identity));
    }

    /** A vote's choice. */
    enum Choice {
        FOR,
        AGAINST,
        ABSTAIN;

        DeclarationKind kind() {
            return DeclarationKind.valueOf(name());
        }
    }

    record NewVote(@NotNull Choice choice, @Size(max = 4000) String explanation) {}

    record NewObjection(@NotBlank @Size(max = 4000) String reason) {}

    record NewStatement(@NotBlank @Size(max = 4000) String text) {}
}
