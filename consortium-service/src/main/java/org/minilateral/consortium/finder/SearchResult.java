package org.minilateral.consortium.finder;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Candidate coalitions for a need, best first. */
@Schema(
        description = "Best first: more coverage; then fewer blockers; then the smaller gap in the declared means; then"
                + " fewer nations; then by their codes. No nation in a candidate could leave without loss.")
record SearchResult(
        @Schema(description = "the day up to which baselines and authorisations were asked to be valid")
        LocalDate validOn,

        @Schema(description = "the nations that have something to bring")
        List<String> considered,

        @Schema(description = "nations that could bring something, but for which the key has no value")
        List<String> leftOut,

        @Schema(description = "places of the requirements that nobody you may see meets")
        List<Integer> unmet,

        @Schema(description = "false if the search was cut off: then a better candidate may exist")
        boolean proven,

        List<Candidate> items) {}
