package org.minilateral.funding.assessment;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
@Tag(name = "Assessments")
class AdjustmentResource {

    private final Adjusting adjusting;
    private final SecurityIdentity identity;

    AdjustmentResource(Adjusting adjusting, SecurityIdentity identity) {
        this.adjusting = adjusting;
        this.identity = identity;
    }

    @POST
    @Path("/assessments/{assessmentId}/adjustments")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("assessment:adjust")
    @Operation(
            operationId = "adjustAssessment",
            summary = "Adjust an assessment",
            description =
                    "Divides it anew by an adopted later version of its cost share that holds for the budget's whole"
                            + " year. What was assessed stays; the differences are booked and sum to nothing. What was called already"
                            + " beyond what a nation owes now is owed to it.")
    @APIResponseSchema(value = AdjustmentView.class, responseCode = "201")
    public AdjustmentView adjust(UUID assessmentId, @Valid @NotNull NewAdjustment wanted) {
        return adjusting.adjust(Caller.of(identity), assessmentId, wanted);
    }

    @POST
    @Path("/assessments/{assessmentId}/adjustment-previews")
    @PermissionsAllowed("assessment:read")
    @Operation(
            operationId = "previewAdjustment",
            summary = "Preview an adjustment",
            description = "What the adjustment would be, line by line. Nothing is stored.")
    public AdjustmentView preview(UUID assessmentId, @Valid @NotNull NewAdjustment wanted) {
        return adjusting.preview(assessmentId, wanted);
    }
}
