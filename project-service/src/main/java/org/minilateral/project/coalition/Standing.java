package org.minilateral.project.coalition;

import java.util.Arrays;

/** A nation's standing in a consortium, as consortium-service tells it. */
enum Standing {
    INVITED(false),
    NEGOTIATING(false),
    SIGNED_SUBJECT_TO_APPROVAL(false),
    PROVISIONALLY_APPLYING(true),
    PARTY(true),
    /** The leaver takes part until its notice has run out. */
    NOTICE_GIVEN(true),
    WITHDRAWN(false),
    OBSERVER(false),
    /** One that this release does not know yet: it opens no door, and does not stop the feed. */
    UNKNOWN(false);

    private final boolean takesPart;

    Standing(boolean takesPart) {
        this.takesPart = takesPart;
    }

    static Standing named(String name) {
        return Arrays.stream(values())
                .filter(standing -> standing.name().equals(name))
                .findAny()
                .orElse(UNKNOWN);
    }

    /** True if the nation takes part in the consortium's projects: proposes, reads, accepts. */
    boolean takesPart() {
        return takesPart;
    }
}
