package org.minilateral.consortium.weave;

import org.minilateral.consortium.participation.Standing;

/** How a nation stands to something, or something to its consortium. */
enum EdgeKind {
    /** Takes part and leads. */
    LEADS,
    TAKES_PART,
    /** A working group or a project to its consortium. */
    BELONGS_TO,
    INVITED_TO,
    OBSERVES;

    /** Invitations and observers are shown, but hold nothing together. */
    boolean holds() {
        return this == LEADS || this == TAKES_PART || this == BELONGS_TO;
    }

    static EdgeKind of(Standing standing, boolean leads) {
        return switch (standing) {
            case INVITED -> INVITED_TO;
            case OBSERVER -> OBSERVES;
            case NEGOTIATING, SIGNED_SUBJECT_TO_APPROVAL, PROVISIONALLY_APPLYING, PARTY, NOTICE_GIVEN -> leads(leads);
            case WITHDRAWN -> throw new IllegalArgumentException("Who has left is not in the web");
        };
    }

    static EdgeKind leads(boolean leads) {
        return leads ? LEADS : TAKES_PART;
    }
}
