package org.minilateral.project.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.UuidGenerator;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;
import org.minilateral.project.coalition.DecisionTaken;

/** Shared work under a consortium, by some or all of its nations. Only its participants know of it. */
@Entity
public class Project {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(updatable = false)
    UUID consortiumId;

    @Column(updatable = false)
    String number;

    @Column(updatable = false)
    String leadNation;

    String name;
    String summary;
    String workingGroup;
    LocalDate startsOn;
    LocalDate endsOn;
    int trlEntry;
    int trlTarget;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "project_participant", joinColumns = @JoinColumn(name = "project_id"))
    @Column(name = "nation")
    @Fetch(FetchMode.SUBSELECT)
    Set<String> participants = new HashSet<>();

    @Enumerated(EnumType.STRING)
    ProjectState state;

    UUID decisionId;
    String decisionNumber;

    /** Why the last decision on it has settled nothing; null if none was taken, or if one settled it. */
    String undecidedBecause;

    @Column(updatable = false)
    Instant proposedAt;

    @Column(updatable = false)
    String proposedBy;

    @Version
    long version;

    protected Project() {}

    Project(UUID consortiumId, String number, Caller proposer, Proposal proposal, Instant now) {
        this.consortiumId = consortiumId;
        this.number = number;
        this.leadNation = proposer.nation();
        this.state = ProjectState.PROPOSED;
        this.proposedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.proposedBy = proposer.subject();
        take(proposal);
    }

    void revise(Proposal proposal) {
        if (state != ProjectState.PROPOSED) {
            throw Refused.state("project-terms-fixed", "The project was decided on; its terms stand.");
        }
        take(proposal);
    }

    private void take(Proposal proposal) {
        name = proposal.name();
        summary = proposal.summary();
        workingGroup = proposal.workingGroup();
        startsOn = proposal.startsOn();
        endsOn = proposal.endsOn();
        trlEntry = proposal.trl().entry();
        trlTarget = proposal.trl().target();
        participants.retainAll(proposal.participants());
        participants.addAll(proposal.participants());
    }

    /** Takes a decision's effect if every participant had a vote in it; else only the reason why it has none. */
    void settle(DecisionTaken decision) {
        SortedSet<String> withoutVote = decision.withoutVote(participants);
        if (!withoutVote.isEmpty()) {
            undecidedBecause = "Decision %s was taken without a vote of %s, which would take part."
                    .formatted(decision.number(), String.join(", ", withoutVote));
            return;
        }
        undecidedBecause = null;
        decisionId = decision.decisionId();
        decisionNumber = decision.number();
        state = decision.adopted() ? ProjectState.APPROVED : ProjectState.REJECTED;
    }

    /** Work can be planned from the proposal on; a rejected project takes none. */
    public void requireNotRejected() {
        if (state == ProjectState.REJECTED) {
            throw Refused.state("project-rejected", "Decision " + decisionNumber + " rejected the project.");
        }
    }

    public void requireApproved() {
        if (state != ProjectState.APPROVED) {
            throw Refused.state("project-not-approved", "No decision of its participants has approved the project.");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID consortiumId() {
        return consortiumId;
    }

    public String leadNation() {
        return leadNation;
    }

    /** Those who take part, and so those who may know of it. */
    public SortedSet<String> participants() {
        return new TreeSet<>(participants);
    }
}
