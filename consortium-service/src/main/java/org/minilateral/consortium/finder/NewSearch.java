package org.minilateral.consortium.finder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.consortium.capability.Period;
import org.minilateral.platform.caller.Clearance;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** What a project needs, for which nations are looked for that are willing and able. */
record NewSearch(
        @NotEmpty @Size(max = 60) List<@NotNull @Valid Requirement> requirements,

        @NotNull @Schema(description = "what it costs in all")
        Money budget,

        @Schema(description = "the marking that contributors must be able to handle; UNCLASSIFIED unless said")
        Clearance clearance,

        @Size(max = 20) List<@NotNull @Valid BaselineNeed> baselines,

        @Schema(
                description =
                        "when capabilities must be available, and baselines and authorisations valid; today unless"
                                + " said")
        Period period,

        @Valid NationLimits nations,

        @NotNull @Valid @Schema(description = "how the cost would be divided")
        SharingKey key,

        @Min(0) @Schema(description = "leaves out coalitions with more blockers; 0 asks for those that could start now")
        Integer blockersAtMost,

        @Min(1) @Max(20) @Schema(description = "how many candidates are wanted; 5 unless said")
        Integer limit) {

    NewSearch {
        clearance = clearance == null ? Clearance.UNCLASSIFIED : clearance;
        // One that is asked for twice still blocks once.
        baselines = baselines == null ? List.of() : new ArrayList<>(new LinkedHashSet<>(baselines));
        period = period == null ? Period.ALWAYS : period;
        nations = nations == null ? NationLimits.none() : nations;
        blockersAtMost = blockersAtMost == null ? Integer.valueOf(Integer.MAX_VALUE) : blockersAtMost;
        limit = limit == null ? Integer.valueOf(5) : limit;
    }

    /** Refuses what contradicts itself. */
    void requireSound() {
        if (budget.minor() <= 0) {
            throw Refused.field("budget-not-positive", "/budget/value", "A project costs something.");
        }
        period.requireInOrder("/period");
        nations.requireSound();
        key.requireSound();
        for (String nation : nations.include()) {
            if (!key.names(nation)) {
                throw Refused.field(
                        "key-lacks-nation", "/key", nation + " is to be included, but the key has no value for it.");
            }
        }
    }
}
