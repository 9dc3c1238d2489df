package org.minilateral.funding.costshare;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;

/**
 * A cost share that a nation proposes.
 *
 * @param projectId the project it is for; absent for the whole consortium
 * @param whole what the table states as its whole, such as 100; what the weights leave of it is a gap
 * @param clause of the arrangement that the proposal rests on
 */
record NewCostShare(
        @NotBlank @Size(max = 200) @Schema(examples = "Administrative key")
        String name,

        @Schema(nullable = true) UUID projectId,

        @NotEmpty @Size(max = 500) List<@Valid @NotNull Line> scale,

        @NotNull @Pattern(regexp = NUMBER) @Schema(examples = "100")
        String whole,

        @NotNull LocalDate validFrom,

        @Size(max = 50) @Schema(examples = "12.3", nullable = true)
        String clause) {

    /** A decimal, or a fraction such as 1/3; short, so that exact arithmetic stays quick. */
    static final String NUMBER = "-?[0-9]{1,12}(\\.[0-9]{1,9}|/[0-9]{1,6})?";

    /** A nation has at most one own line and one by which it underwrites. */
    @Schema(name = "NewScaleLine")
    record Line(
            @NotNull @NationCode @Schema(examples = "DEU") String nation,

            @NotNull @Pattern(regexp = NUMBER) @Schema(examples = "52.55")
            String weight,

            @Schema(nullable = true, description = "true where the nation underwrites a share that nobody has taken on")
            Boolean underwritten) {

        ScaleLine line() {
            return new ScaleLine(nation, Boolean.TRUE.equals(underwritten), weight);
        }
    }
}
