package org.minilateral.consortium.workinggroup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;

/** A working group to be set up. */
@Schema(description = "A working group to be set up")
record NewWorkingGroup(
        @NotBlank @Size(max = 200) @Schema(examples = "Quantum technologies")
        String name,

        @NotNull @NationCode @Schema(examples = "GBR") String leadNation,

        @NotNull
        @Size(max = 250)
        @Schema(
                description =
                        "nations that take part in the consortium; the lead nation is one even if it is not listed")
        Set<@NotNull @NationCode String> members,

        @NotBlank @Size(max = 20_000) @Schema(description = "terms of reference; the members alone read them")
        String terms,

        @Size(max = 200) @Schema(description = "name of the chairperson")
        String chair) {

    /** With the lead nation, in order of their codes. */
    List<String> allMembers() {
        return Stream.concat(members.stream(), Stream.of(leadNation))
                .distinct()
                .sorted()
                .toList();
    }
}
