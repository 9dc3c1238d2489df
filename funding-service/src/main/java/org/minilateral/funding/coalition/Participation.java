package org.minilateral.funding.coalition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The local copy of a nation's standing in a consortium. */
@Entity
class Participation {

    /** With one of these a nation pays its part and sees the books; the text stays text, for standings may be added. */
    static final List<String> TAKING_PART = List.of("PARTY", "PROVISIONALLY_APPLYING", "NOTICE_GIVEN");

    /** With one of these it is leaving, or has left. */
    static final List<String> LEAVING = List.of("NOTICE_GIVEN", "WITHDRAWN");

    @EmbeddedId
    Key key;

    String standing;
    LocalDate since;

    protected Participation() {}

    Participation(Key key) {
        this.key = key;
    }

    @Embeddable
    record Key(UUID consortiumId, String nation) {}
}
