package org.minilateral.funding.eligibility;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Unshareable;

/**
 * Overhead is at most a part of the personnel in the same claim, compared exactly.
 *
 * @param portion of the personnel, as a fraction or a decimal: {@code 1/4} or {@code 0.25}
 */
@RegisterForReflection
record OverheadLimit(
        @NotBlank @Size(max = 40) @Schema(examples = "1/4") String portion,

        @Size(max = 40) @Schema(examples = "9.3", nullable = true)
        String clause)
        implements EligibilityRule {

    @Override
    public void check(String pointer) {
        try {
            if (Fraction.parse(portion).signum() >= 0) {
                return;
            }
        } catch (Unshareable e) {
            throw Refused.field("portion-invalid", pointer + "/portion", "“" + portion + "” is no part of anything.");
        }
        throw Refused.field("portion-invalid", pointer + "/portion", "A part is not below nothing.");
    }

    @Override
    public List<Finding> breaches(Claimed claimed) {
        long overhead = claimed.sum(CostCategory.OVERHEAD);
        Fraction allowed = Fraction.parse(portion).times(Fraction.of(claimed.sum(CostCategory.PERSONNEL)));
        if (Fraction.of(overhead).compareTo(allowed) <= 0) {
            return List.of();
        }
        Cost first = claimed.costs().stream()
                .filter(cost -> cost.category() == CostCategory.OVERHEAD)
                .findFirst()
                .orElseThrow();
        return List.of(Finding.of(
                first,
                "amount",
                "overhead-exceeds-portion",
                this,
                "Overhead is paid up to " + portion + " of the personnel in the claim, and this claim has more."));
    }
}
