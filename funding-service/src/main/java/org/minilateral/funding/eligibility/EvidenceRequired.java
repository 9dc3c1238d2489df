package org.minilateral.funding.eligibility;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/**
 * A cost above an amount has to be shown by a document. In another currency than this amount's every cost has to be.
 *
 * @param above the largest amount that needs none
 */
@RegisterForReflection
record EvidenceRequired(
        @NotNull Money above,

        @Size(max = 40) @Schema(examples = "9.6", nullable = true)
        String clause) implements EligibilityRule {

    @Override
    public void check(String pointer) {
        if (above.minor() < 0) {
            throw Refused.field("amount-negative", pointer + "/above/value", "An amount is not below nothing.");
        }
    }

    @Override
    public List<Finding> breaches(Claimed claimed) {
        boolean same = claimed.currency().equals(above.currency());
        return claimed.costs().stream()
                .filter(cost -> cost.evidence().isEmpty() && (!same || cost.minor() > above.minor()))
                .map(cost -> Finding.of(
                        cost,
                        "evidence",
                        "evidence-missing",
                        this,
                        "A cost above " + above.value() + " " + above.currency() + " has to be shown."))
                .toList();
    }
}
