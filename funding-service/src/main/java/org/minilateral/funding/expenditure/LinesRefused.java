package org.minilateral.funding.expenditure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.problem.Refused;

/** Which lines are not to be paid, and why; the others are. Absent or empty: all are. */
record LinesRefused(
        @Size(max = 200) @Schema(nullable = true) List<@Valid @NotNull Line> rejected) {

    LinesRefused {
        rejected = rejected == null ? List.of() : List.copyOf(rejected);
    }

    /** @param line its index in the claim, from 0 */
    @Schema(name = "LineRefused")
    record Line(
            @NotNull @Min(0) Integer line,

            @NotBlank @Size(max = 500) @Schema(examples = "Travel of a person who does not work on it")
            String reason) {}

    /** A line that was refused before stays refused for the reason given first. */
    void applyTo(Claim claim) {
        for (int i = 0; i < rejected.size(); i++) {
            Line refused = rejected.get(i);
            if (refused.line() >= claim.lines.size()) {
                throw Refused.field("line-unknown", "/rejected/" + i + "/line", claim.number + " has no such line.");
            }
            ClaimLine line = claim.lines.get(refused.line());
            if (line.rejection == null) {
                line.rejection = refused.reason();
            }
        }
        if (claim.remaining() == 0) {
            throw Refused.field("nothing-left", "/rejected", "Without a line left a claim is rejected as a whole.");
        }
    }
}
