package org.minilateral.funding.eligibility;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a cost is not eligible.
 *
 * @param pointer JSON pointer to the line, or to what is wrong in it
 * @param code stable, such as {@code category-not-allowed}
 * @param rule the kind of rule that says so, such as {@code categories}
 * @param clause of the arrangement on which the rule rests, or null
 */
@RegisterForReflection
public record Finding(
        @Schema(examples = "/costs/0/category") String pointer,
        @Schema(examples = "category-not-allowed") String code,
        @Schema(examples = "categories") String rule,
        @Schema(examples = "9.2", nullable = true) String clause,
        String detail) {

    static Finding of(Cost cost, String field, String code, EligibilityRule rule, String detail) {
        return new Finding(
                "/costs/" + cost.place() + (field.isEmpty() ? "" : "/" + field),
                code,
                rule.name(),
                rule.clause(),
                detail);
    }
}
