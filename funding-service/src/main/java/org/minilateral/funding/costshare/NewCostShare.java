package org.minilateral.funding.costshare;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.method.FixedMethod;
import org.minilateral.funding.method.Numbers;
import org.minilateral.funding.method.SharingConstraint;
import org.minilateral.funding.method.SharingMethod;
import org.minilateral.platform.problem.Refused;

/**
 * A cost share that a nation proposes: by a method, or in short by a scale, which is the method "fixed".
 *
 * @param projectId the project it is for; absent for the whole consortium
 * @param whole what the scale states as its whole, such as 100; what the weights leave of it is a gap
 * @param method instead of scale and whole
 * @param clause of the arrangement that the proposal rests on
 */
record NewCostShare(
        @NotBlank @Size(max = 200) @Schema(examples = "Administrative key")
        String name,

        @Schema(nullable = true) UUID projectId,

        @Size(min = 1, max = 500) @Schema(nullable = true) List<FixedMethod.@Valid @NotNull Line> scale,

        @Pattern(regexp = Numbers.NUMBER) @Schema(examples = "100", nullable = true)
        String whole,

        @Valid @Schema(nullable = true) SharingMethod method,

        @Size(max = 50) @Schema(nullable = true) List<@Valid @NotNull SharingConstraint> constraints,

        @NotNull LocalDate validFrom,

        @Size(max = 50) @Schema(examples = "12.3", nullable = true)
        String clause) {

    NewCostShare {
        constraints = constraints == null ? List.of() : List.copyOf(constraints);
    }

    /** The method that is meant. */
    SharingMethod wanted() {
        boolean inShort = scale != null && whole != null;
        if ((method != null) == inShort || method != null && (scale != null || whole != null)) {
            throw Refused.field(
                    "method-or-scale", "/method", "A cost share has a method, or in short a scale with its whole.");
        }
        return inShort ? new FixedMethod(scale, whole) : method;
    }

    /** Where the method stands in the request, so that a refusal can point into it. */
    String place() {
        return method == null ? "" : "/method";
    }
}
