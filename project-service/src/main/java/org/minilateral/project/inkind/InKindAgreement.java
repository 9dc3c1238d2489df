package org.minilateral.project.inkind;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;
import org.minilateral.project.coalition.DecisionTaken;
import org.minilateral.project.project.Project;

/** What a nation contributes instead of cash. Its terms never change; a decision fixes it, and its end is noted. */
@Entity
@DynamicUpdate
class InKindAgreement {

    @Id
    UUID id;

    @Column(updatable = false)
    UUID consortiumId;

    UUID projectId;
    UUID workPackageId;
    String number;
    String nation;
    String description;
    String currency;

    @Column(name = "value_minor")
    long value;

    LocalDate endsOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "in_kind_credit", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    @Immutable
    List<InKindCredit> credits;

    @Enumerated(EnumType.STRING)
    InKindState state;

    UUID decisionId;
    String decisionNumber;
    String decisionClause;

    /** Why the last decision on it has settled nothing, or null. */
    String undecidedBecause;

    Instant proposedAt;
    String proposedBy;
    LocalDate agreedOn;
    LocalDate endedOn;
    String endedBecause;

    @Version
    long version;

    protected InKindAgreement() {}

    InKindAgreement(Project project, NewInKindAgreement wanted, String number, Caller by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = project.consortiumId();
        this.projectId = project.id();
        this.workPackageId = wanted.workPackageId();
        this.number = number;
        this.nation = wanted.nation();
        this.description = wanted.description();
        this.currency = wanted.value().currency();
        this.value = wanted.value().minor();
        this.endsOn = wanted.endsOn();
        this.credits = wanted.credits().stream()
                .map(credit -> new InKindCredit(
                        UuidCreator.getTimeOrderedEpoch(),
                        credit.milestoneId(),
                        credit.amount().minor()))
                .toList();
        this.state = InKindState.PROPOSED;
        this.proposedAt = now;
        this.proposedBy = by.subject();
    }

    /** Takes a decision's effect if every participant had a vote in it; else only the reason why it has none. */
    void settle(DecisionTaken decision, SortedSet<String> participants) {
        SortedSet<String> withoutVote = decision.withoutVote(participants);
        if (!withoutVote.isEmpty()) {
            undecidedBecause = "Decision %s was taken without a vote of %s, which take part in the project."
                    .formatted(decision.number(), String.join(", ", withoutVote));
            return;
        }
        undecidedBecause = null;
        decisionId = decision.decisionId();
        decisionNumber = decision.number();
        decisionClause = decision.clause();
        state = decision.adopted() ? InKindState.AGREED : InKindState.REJECTED;
        agreedOn = decision.adopted() ? LocalDate.ofInstant(decision.takenAt(), ZoneOffset.UTC) : null;
    }

    void end(LocalDate day, String reason) {
        if (state != InKindState.AGREED) {
            throw Refused.state("agreement-state", number + " is " + state + ".")
                    .with("state", state);
        }
        state = InKindState.ENDED;
        endedOn = day;
        endedBecause = reason;
    }

    /** Which credits count, given when the milestones were accepted: an acceptance after the last day comes too late. */
    List<InKindCredit> met(Map<UUID, LocalDate> acceptedOn) {
        if (state != InKindState.AGREED && state != InKindState.ENDED) {
            return List.of();
        }
        LocalDate last = endedOn == null || endsOn.isBefore(endedOn) ? endsOn : endedOn;
        return credits.stream()
                .filter(credit -> acceptedOn.containsKey(credit.milestoneId())
                        && !acceptedOn.get(credit.milestoneId()).isAfter(last))
                .toList();
    }

    Money money(long minor) {
        return Money.of(currency, minor);
    }
}
