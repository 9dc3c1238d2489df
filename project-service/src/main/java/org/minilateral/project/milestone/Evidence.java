package org.minilateral.project.milestone;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.minilateral.platform.caller.Caller;

/** What a nation showed for a milestone. It is kept as it was shown. */
@Entity
@Immutable
class Evidence {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    Milestone milestone;

    String description;
    String reference;
    String sha256;
    String submittedBy;
    String submitter;
    Instant submittedAt;

    protected Evidence() {}

    Evidence(Milestone milestone, NewEvidence shown, Caller caller, Instant now) {
        this.milestone = milestone;
        this.description = shown.description();
        this.reference = shown.reference();
        this.sha256 = shown.sha256();
        this.submittedBy = caller.nation();
        this.submitter = caller.subject();
        this.submittedAt = now.truncatedTo(ChronoUnit.MICROS);
    }
}
