package org.minilateral.consortium.capability;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;

/**
 * A licence or an exemption under an export regime.
 *
 * @param to the nations to which it allows a release
 * @param validUntil the last day on which it does
 */
@RegisterForReflection
public record ExportAuthorisation(
        @NotNull @Pattern(regexp = REGIME) @Schema(examples = "ITAR")
        String regime,

        @NotEmpty @Size(max = 250) List<@NotNull @NationCode String> to,
        @NotNull LocalDate validUntil) {

    static final String REGIME = "[A-Z0-9][A-Z0-9-]{1,29}";

    boolean allows(String underRegime, String nation, LocalDate on) {
        return regime.equals(underRegime) && to.contains(nation) && !on.isAfter(validUntil);
    }
}
