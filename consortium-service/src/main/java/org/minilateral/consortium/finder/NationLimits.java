package org.minilateral.consortium.finder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.problem.Refused;

/** How many nations a coalition has, who belongs to it in any case and who does not. */
record NationLimits(
        @Min(1) @Max(CoverProblem.LARGEST) @Schema(description = "2 unless said")
        Integer atLeast,

        @Min(1) @Max(CoverProblem.LARGEST) Integer atMost,
        @Size(max = CoverProblem.LARGEST) SortedSet<@NotNull @NationCode String> include,
        @Size(max = 250) SortedSet<@NotNull @NationCode String> exclude) {

    NationLimits {
        atLeast = atLeast == null ? Integer.valueOf(2) : atLeast;
        atMost = atMost == null ? Integer.valueOf(CoverProblem.LARGEST) : atMost;
        include = include == null ? new TreeSet<>() : include;
        exclude = exclude == null ? new TreeSet<>() : exclude;
    }

    static NationLimits none() {
        return new NationLimits(null, null, null, null);
    }

    /** Refuses limits that no coalition could keep. */
    void requireSound() {
        if (atLeast > atMost || include.size() > atMost) {
            throw Refused.field(
                    "limits-contradict", "/nations/atMost", "There are more nations asked for than there may be.");
        }
        for (String nation : include) {
            if (exclude.contains(nation)) {
                throw Refused.field(
                        "limits-contradict", "/nations/exclude", nation + " can't be both included and excluded.");
            }
        }
    }
}
