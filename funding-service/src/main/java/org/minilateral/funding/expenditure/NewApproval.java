package org.minilateral.funding.expenditure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a claim is approved.
 *
 * @param rejected further lines that are not to be paid, and why; absent or empty for none
 * @param commitmentId the order that had reserved the money, if there was one
 */
record NewApproval(
        @Size(max = 200) @Schema(nullable = true) List<LinesRefused.@Valid @NotNull Line> rejected,
        @Schema(nullable = true) UUID commitmentId) {

    LinesRefused refused() {
        return new LinesRefused(rejected);
    }
}
