package org.minilateral.project.inkind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/**
 * An agreement as it reads. An IN_KIND decision that names its id fixes it.
 *
 * @param credited what accepted milestones have credited
 * @param open what of the value they have not; once it has ended, that is due in cash
 * @param decisionNumber of the decision that settled it, or null
 * @param undecidedBecause why the last decision on it settled nothing, or null
 */
@Schema(name = "InKindAgreement")
record InKindView(
        UUID id,
        UUID consortiumId,
        UUID projectId,
        UUID workPackageId,
        @Schema(examples = "IK-2026-0001") String number,
        @Schema(examples = "AUS") String nation,
        String description,
        Money value,
        Money credited,
        Money open,
        List<Credit> credits,
        LocalDate endsOn,
        InKindState state,
        @Schema(nullable = true) UUID decisionId,
        @Schema(examples = "D-2026-0001", nullable = true) String decisionNumber,
        @Schema(nullable = true) String undecidedBecause,
        @Schema(nullable = true) LocalDate agreedOn,
        @Schema(nullable = true) LocalDate endedOn,
        @Schema(nullable = true) String endedBecause,
        Instant proposedAt) {

    /** @param credited whether its milestone was accepted in time */
    @Schema(name = "InKindCredit")
    record Credit(UUID id, UUID milestoneId, Money amount, boolean credited) {}

    static InKindView of(InKindAgreement agreement, Map<UUID, LocalDate> acceptedOn) {
        Set<InKindCredit> met = new HashSet<>(agreement.met(acceptedOn));
        long credited = met.stream().mapToLong(InKindCredit::amount).sum();
        return new InKindView(
                agreement.id,
                agreement.consortiumId,
                agreement.projectId,
                agreement.workPackageId,
                agreement.number,
                agreement.nation,
                agreement.description,
                agreement.money(agreement.value),
                agreement.money(credited),
                agreement.money(agreement.value - credited),
                agreement.credits.stream()
                        .map(credit -> new Credit(
                                credit.id(),
                                credit.milestoneId(),
                                agreement.money(credit.amount()),
                                met.contains(credit)))
                        .toList(),
                agreement.endsOn,
                agreement.state,
                agreement.decisionId,
                agreement.decisionNumber,
                agreement.undecidedBecause,
                agreement.agreedOn,
                agreement.endedOn,
                agreement.endedBecause,
                agreement.proposedAt);
    }
}
