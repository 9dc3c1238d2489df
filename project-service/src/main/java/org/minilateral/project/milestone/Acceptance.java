package org.minilateral.project.milestone;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.minilateral.platform.caller.Caller;

/** Another nation's word that a milestone was reached. There is one, and it stands. */
@Entity
@Immutable
class Acceptance {

    @Id
    UUID milestoneId;

    @OneToOne(fetch = FetchType.LAZY)
    @MapsId
    @JoinColumn(name = "milestone_id")
    Milestone milestone;

    LocalDate acceptedOn;
    String acceptedBy;
    String accepter;
    Instant acceptedAt;

    protected Acceptance() {}

    Acceptance(Milestone milestone, Caller caller, Instant now) {
        this.milestone = milestone;
        this.acceptedOn = LocalDate.ofInstant(now, ZoneOffset.UTC);
        this.acceptedBy = caller.nation();
        this.accepter = caller.subject();
        this.acceptedAt = now.truncatedTo(ChronoUnit.MICROS);
    }
}
