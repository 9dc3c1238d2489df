package org.minilateral.funding.assessment;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
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
@Tag(name = "Assessments")
class AssessmentResource {

    private final Assessing assessing;
    private final Assessments assessments;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    AssessmentResource(Assessing assessing, Assessments assessments, Coalitions coalitions, SecurityIdentity identity) {
        this.assessing = assessing;
        this.assessments = assessments;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/assessments")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("assessment:make")
    @Operation(
            operationId = "assessBudget",
            summary = "Assess a budget",
            description =
                    "Divides an adopted budget among the nations by an adopted cost share, to the last minor unit,"
                            + " and books what each owes. Refused with decision-required unless decisions cover both.")
    @APIResponseSchema(value = AssessmentView.class, responseCode = "201")
    public AssessmentView assess(UUID consortiumId, @Valid @NotNull NewAssessment wanted) {
        return assessing.assess(identity, consortiumId, wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/assessments")
    @PermissionsAllowed("assessment:list")
    @Operation(
            operationId = "listAssessments",
            summary = "List assessments",
            description = "Those that your nation may see, oldest first.")
    public Page<AssessmentView> list(UUID consortiumId, @BeanParam PageRequest page) {
        List<UUID> seen = coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId);
        return Page.cut(
                assessments.views(assessments.page(consortiumId, seen, page.afterId(), page.limit())),
                page.limit(),
                assessment -> assessment.id().toString(),
                Function.identity());
    }

    @GET
    @Path("/assessments/{assessmentId}")
    @PermissionsAllowed("assessment:read")
    @Operation(
            operationId = "getAssessment",
            summary = "Read an assessment",
            description =
                    "Line by line, with weight, exact share, carry and limit, the decisions behind it, and what has been"
                            + " adjusted since.")
    public AssessmentView get(UUID assessmentId) {
        return assessments.view(assessments.get(assessmentId));
    }
}
