package org.minilateral.project.coalition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** The local copy of one nation's standing in one consortium. */
@Entity
class Participation {

    @EmbeddedId
    Key key;

    @Enumerated(EnumType.STRING)
    Standing standing;

    /** Kept beside the standing, so that row-level security need not repeat which standings count. */
    boolean takesPart;

    LocalDate since;

    protected Participation() {}

    Participation(ParticipationChanged change) {
        key = new Key(change.consortiumId(), change.nation());
        standing = Standing.named(change.standing());
        takesPart = standing.takesPart();
        since = change.since();
    }

    @Embeddable
    record Key(UUID consortiumId, String nation) {}
}
