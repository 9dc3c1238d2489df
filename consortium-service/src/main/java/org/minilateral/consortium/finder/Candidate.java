package org.minilateral.consortium.finder;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.consortium.capability.Willingness;
import org.minilateral.platform.money.Money;

/** A coalition that could meet a need, and what stands in its way. */
@Schema(name = "CoalitionCandidate")
record Candidate(
        int rank,
        List<String> nations,

        @Schema(description = "the part of the requirements that it covers, by weight, exact", examples = "7/8")
        String coverage,

        List<Covered> requirements,
        Gap gap,
        List<Member> members,
        List<Blocker> blockers,

        @Schema(description = "why it stands where it stands, and why each nation is in it")
        List<String> explanation) {

    /** One requirement, by its place in the request, and who meets it; nobody is a gap. */
    @Schema(name = "CoveredRequirement")
    record Covered(int requirement, String area, int trlAtLeast, int weight, List<Coverer> by) {}

    /** The capability with which a nation meets a requirement. */
    record Coverer(String nation, UUID capabilityId, String organisation, int trl, Willingness willingness) {}

    /** What the coalition lacks: requirements by their places, and the part of the budget that no nation declared. */
    @Schema(name = "CoalitionGap")
    record Gap(List<Integer> requirements, Money funding) {}

    /** What a nation would bear under the key, and how much of it lies beyond what it declared. */
    @Schema(name = "CoalitionMember")
    record Member(
            String nation,

            @Schema(description = "its part of the budget; those of all members sum to it exactly")
            Money cost,

            @Schema(description = "its part of the contributions, exact, by which it votes", examples = "1/3")
            String votingWeight,

            @Schema(examples = "33.33") String votingPercent,
            Money means,
            Money beyondMeans) {}
}
