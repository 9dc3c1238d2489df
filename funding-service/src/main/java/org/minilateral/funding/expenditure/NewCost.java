package org.minilateral.funding.expenditure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.eligibility.CostCategory;
import org.minilateral.platform.money.Money;

/**
 * A cost that is claimed.
 *
 * @param incurredOn within the period of the claim
 */
record NewCost(
        @NotNull CostCategory category,

        @NotBlank @Size(max = 500) @Schema(examples = "Two engineers, 480 hours")
        String description,

        @NotNull Money amount,
        @NotNull LocalDate incurredOn,

        @Size(max = 20) @Schema(nullable = true) List<@Valid @NotNull NewEvidence> evidence) {

    NewCost {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
