package org.minilateral.consortium.decision;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Decisions")
class DecisionResource {

    private final Opening opening;
    private final Closing closing;
    private final Decisions decisions;
    private final ActionSheets sheets;
    private final SecurityIdentity identity;

    DecisionResource(
            Opening opening, Closing closing, Decisions decisions, ActionSheets sheets, SecurityIdentity identity) {
        this.opening = opening;
        this.closing = closing;
        this.decisions = decisions;
        this.sheets = sheets;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/decisions")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("decision:open")
    @APIResponseSchema(value = DecisionView.class, responseCode = "201")
    @Operation(
            operationId = "openDecision",
            summary = "Put a question",
            description =
                    "The arrangement's clause for such a question says how it is decided, and its scope who votes;"
                            + " both are fixed now. An adopted decision takes effect by itself.")
    public DecisionView open(UUID consortiumId, @NotNull @Valid NewDecision asked) {
        return opening.open(consortiumId, asked, Caller.of(identity).nation());
    }

    @GET
    @Path("/consortia/{consortiumId}/decisions")
    @PermissionsAllowed("consortium:read")
    @Operation(
            operationId = "listDecisions",
            summary = "List the decisions of a consortium",
            description = "Open and closed questions; to a nation that has left, those of its own time.")
    public Page<DecisionView> list(
            UUID consortiumId, @BeanParam PageRequest page, @Valid @BeanParam DecisionFilter filter) {
        return page(consortiumId, page, filter);
    }

    @GET
    @Path("/decisions")
    @PermissionsAllowed("consortium:list")
    @Operation(
            operationId = "listOwnDecisions",
            summary = "List the decisions of all your consortia",
            description =
                    "Open and closed questions wherever your nation takes part; where it has left, those of its own time.")
    public Page<DecisionView> listOwn(@BeanParam PageRequest page, @Valid @BeanParam DecisionFilter filter) {
        return page(null, page, filter);
    }

    private Page<DecisionView> page(UUID consortiumId, PageRequest page, DecisionFilter filter) {
        return Page.cut(
                decisions.seenBy(Caller.of(identity).nation(), consortiumId, filter, page.after(), page.limit()),
                page.limit(),
                filter.order()::cursor,
                DecisionView::of);
    }

    @GET
    @Path("/decisions/{decisionId}")
    @PermissionsAllowed("decision:read")
    @Operation(operationId = "getDecision", summary = "Read a decision", description = "The question and its state.")
    public DecisionView get(UUID decisionId) {
        return DecisionView.of(decisions.get(decisionId));
    }

    @POST
    @Path("/decisions/{decisionId}/closings")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("decision:close")
    @APIResponseSchema(value = DecisionView.class, responseCode = "201")
    @Operation(
            operationId = "closeDecision",
            summary = "Close and count",
            description =
                    "By the chair, which is the lead nation: after the deadline, or as soon as all have voted. The"
                            + " server computes the result.")
    public DecisionView close(UUID decisionId) {
        return closing.close(decisionId, Caller.of(identity).nation());
    }

    @POST
    @Path("/decisions/{decisionId}/reissues")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("decision:close")
    @APIResponseSchema(value = DecisionView.class, responseCode = "201")
    @Operation(
            operationId = "reissueDecision",
            summary = "Issue a broken silence procedure again",
            description = "By the chair, with a new text and deadline: the same number, the next revision.")
    public DecisionView reissue(UUID decisionId, @NotNull @Valid NewRevision revision) {
        return opening.reissue(
                decisionId,
                revision.text(),
                revision.deadline(),
                Caller.of(identity).nation());
    }

    @POST
    @Path("/decisions/{decisionId}/extensions")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("decision:close")
    @APIResponseSchema(value = DecisionView.class, responseCode = "201")
    @Operation(
            operationId = "extendDecision",
            summary = "Extend the deadline by new notice",
            description = "By the chair, while the old deadline still runs, and only to a later one.")
    public DecisionView extend(UUID decisionId, @NotNull @Valid NewDeadline extension) {
        return opening.extend(decisionId, extension.deadline());
    }

    @GET
    @Path("/decisions/{decisionId}/action-sheet")
    @Produces({MediaType.APPLICATION_JSON, ActionSheetPdf.TYPE})
    @PermissionsAllowed("decision:read")
    @APIResponse(
            responseCode = "200",
            description = "The sheet as it stands now",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ActionSheet.class)),
                @Content(mediaType = ActionSheetPdf.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Operation(
            operationId = "getActionSheet",
            summary = "Read the action sheet",
            description = "Which question, under which rule and clause, who declared what and when, and the result: as"
                    + " JSON, or the same to print and file as PDF. Of a secret ballot your nation's own vote alone.")
    public ActionSheet actionSheet(UUID decisionId) {
        return sheets.of(decisionId);
    }

    record NewRevision(
            @NotBlank @Size(max = 20_000) String text,
            @NotNull OffsetDateTime deadline) {}

    record NewDeadline(@NotNull OffsetDateTime deadline) {}
}
