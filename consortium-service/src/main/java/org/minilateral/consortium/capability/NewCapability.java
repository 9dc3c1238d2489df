package org.minilateral.consortium.capability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.Clearance;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.problem.Refused;

/** What a nation declares that it, or one of its organisations, can do. */
record NewCapability(
        @NotBlank @Size(max = 80) @Schema(examples = "undersea-capabilities")
        String area,

        @NotBlank @Size(max = 200) @Schema(examples = "Towed array sonar")
        String title,

        @Size(min = 1, max = 200)
        @Schema(description = "whose it is, by its name in the nation's register; none for the nation's own")
        String organisation,

        @Min(1) @Max(9) @Schema(description = "technology readiness level")
        int trl,

        @Size(max = 50) List<@NotBlank @Size(max = 200) String> facilities,
        @Valid BudgetRange budget,
        Period availability,
        @NotNull Willingness willingness,

        @Schema(description = "the highest marking that it may handle; UNCLASSIFIED unless said")
        Clearance handles,

        @Size(max = 30) List<@NotNull @Valid HeldBaseline> baselines,

        @Size(max = 20) @Schema(description = "export regimes it is under, such as ITAR or EU-DUAL-USE")
        List<@NotNull @Pattern(regexp = ExportAuthorisation.REGIME) String> controls,

        @Size(max = 100) List<@NotNull @Valid ExportAuthorisation> authorisations,

        @Schema(description = "the marking of this declaration; LIMITED unless said")
        Clearance marking,

        @Size(max = 250)
        @Schema(
                description =
                        "who may know of it, besides the nation itself. Unsaid at first: the nations that are bound"
                                + " with it by a consortium in effect; unsaid in a change: as before")
        List<@NotNull @NationCode String> releasableTo) {

    NewCapability {
        facilities = facilities == null ? List.of() : facilities;
        availability = availability == null ? Period.ALWAYS : availability;
        handles = handles == null ? Clearance.UNCLASSIFIED : handles;
        baselines = baselines == null ? List.of() : baselines;
        controls = controls == null ? List.of() : controls;
        authorisations = authorisations == null ? List.of() : authorisations;
        marking = marking == null ? Clearance.LIMITED : marking;
    }

    /** Refuses what contradicts itself. */
    void requireSound() {
        availability.requireInOrder("/availability");
        if (budget != null) {
            budget.requireInOrder();
        }
        for (int i = 0; i < authorisations.size(); i++) {
            String regime = authorisations.get(i).regime();
            if (!controls.contains(regime)) {
                throw Refused.field(
                        "regime-not-declared",
                        "/authorisations/" + i + "/regime",
                        "An authorisation under " + regime + " is only needed if /controls names that regime.");
            }
        }
    }
}
