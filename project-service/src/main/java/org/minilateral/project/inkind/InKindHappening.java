package org.minilateral.project.inkind;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.money.Money;

/** What the feed tells about an agreement, to the project's participants alone. The ledger is kept from it. */
final class InKindHappening {

    private InKindHappening() {}

    static Happening proposed(InKindAgreement agreement, Set<String> participants) {
        return of("project.in-kind-proposed.v1", agreement, participants, terms(agreement));
    }

    static Happening decided(InKindAgreement agreement, Set<String> participants) {
        String type = agreement.state == InKindState.AGREED ? "agreed" : "rejected";
        return of("project.in-kind-" + type + ".v1", agreement, participants, terms(agreement));
    }

    /** Names every credit that counts, so that a follower need not guess which acceptance came first. */
    static Happening ended(InKindAgreement agreement, Set<String> participants, Map<UUID, LocalDate> acceptedOn) {
        List<InKindCredit> met = agreement.met(acceptedOn);
        long credited = met.stream().mapToLong(InKindCredit::amount).sum();
        return of(
                "project.in-kind-ended.v1",
                agreement,
                participants,
                new Ended(
                        agreement.id,
                        agreement.projectId,
                        agreement.consortiumId,
                        agreement.nation,
                        agreement.endedOn,
                        agreement.endedBecause,
                        agreement.money(credited),
                        agreement.money(agreement.value - credited),
                        met.stream()
                                .map(credit -> new Met(
                                        credit.id(), credit.milestoneId(), acceptedOn.get(credit.milestoneId())))
                                .toList()));
    }

    private static Happening of(String type, InKindAgreement agreement, Set<String> participants, Record data) {
        return new Happening(type, "in-kind-agreements/" + agreement.id, agreement.consortiumId, participants, data);
    }

    private static Terms terms(InKindAgreement agreement) {
        return new Terms(
                agreement.id,
                agreement.number,
                agreement.projectId,
                agreement.consortiumId,
                agreement.nation,
                agreement.workPackageId,
                agreement.description,
                agreement.money(agreement.value),
                agreement.credits.stream()
                        .map(credit -> new Credit(credit.id(), credit.milestoneId(), agreement.money(credit.amount())))
                        .toList(),
                agreement.endsOn,
                agreement.agreedOn,
                agreement.decisionId,
                agreement.decisionNumber,
                agreement.decisionClause);
    }

    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Terms(
            UUID agreementId,
            String number,
            UUID projectId,
            UUID consortiumId,
            String nation,
            UUID workPackageId,
            String description,
            Money value,
            List<Credit> credits,
            LocalDate endsOn,
            LocalDate agreedOn,
            UUID decisionId,
            String decisionNumber,
            String clause) {}

    @RegisterForReflection
    record Credit(UUID creditId, UUID milestoneId, Money amount) {}

    @RegisterForReflection
    record Ended(
            UUID agreementId,
            UUID projectId,
            UUID consortiumId,
            String nation,
            LocalDate endedOn,
            String reason,
            Money credited,
            Money unmet,
            List<Met> credits) {}

    @RegisterForReflection
    record Met(UUID creditId, UUID milestoneId, LocalDate acceptedOn) {}
}
