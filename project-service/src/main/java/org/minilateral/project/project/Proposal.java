package org.minilateral.project.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.problem.Refused;

/**
 * What a nation proposes that some of the consortium's nations do together.
 *
 * @param workingGroup under which it falls, in the consortium's own words, such as "Quantum technologies"; or null
 * @param participants at least two nations, the proposing one among them: nobody accepts its own work
 */
record Proposal(
        @NotBlank @Size(max = 200) @Schema(examples = "Quantum clock at sea")
        String name,

        @NotBlank @Size(max = 4000) @Schema(examples = "A clock that holds time without satellites for 30 days.")
        String summary,

        @Size(min = 1, max = 100) @Schema(examples = "Quantum technologies", nullable = true)
        String workingGroup,

        @NotNull @Size(min = 2, max = 60) @Schema(examples = "[\"AUS\", \"GBR\", \"USA\"]")
        List<@NotNull @NationCode String> participants,

        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull @Valid Readiness trl) {

    /** Refuses what no consortium could agree to, whoever its members are. */
    void check(String leadNation) {
        Set<String> once = new HashSet<>();
        for (int i = 0; i < participants.size(); i++) {
            if (!once.add(participants.get(i))) {
                throw Refused.field(
                        "participant-repeated", "/participants/" + i, participants.get(i) + " is named twice.");
            }
        }
        if (!once.contains(leadNation)) {
            throw Refused.field(
                    "lead-nation-missing", "/participants", leadNation + " leads the project and is not among them.");
        }
        if (endsOn.isBefore(startsOn)) {
            throw Refused.field("end-before-start", "/endsOn", "The project would end before it starts.");
        }
        if (trl.target() < trl.entry()) {
            throw Refused.field(
                    "target-below-entry", "/trl/target", "The work would lead to less than what it starts from.");
        }
    }

    /** Refuses participants that do not take part in the consortium. */
    void checkWithin(Set<String> consortium) {
        for (int i = 0; i < participants.size(); i++) {
            if (!consortium.contains(participants.get(i))) {
                throw Refused.field(
                        "participant-outside-consortium",
                        "/participants/" + i,
                        participants.get(i) + " does not take part in this consortium.");
            }
        }
    }
}
