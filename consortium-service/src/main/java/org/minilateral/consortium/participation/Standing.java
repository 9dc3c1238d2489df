package org.minilateral.consortium.participation;

/** Where a nation stands in one consortium. */
public enum Standing {
    INVITED,
    NEGOTIATING,
    SIGNED_SUBJECT_TO_APPROVAL,
    PROVISIONALLY_APPLYING,
    PARTY,
    NOTICE_GIVEN,
    WITHDRAWN,
    OBSERVER;

    /** Counts towards entry into effect. */
    public boolean isBound() {
        return this == PARTY || this == PROVISIONALLY_APPLYING;
    }

    /** Has a vote; who has given notice keeps it until the notice takes effect. */
    public boolean votes() {
        return isBound() || this == NOTICE_GIVEN;
    }

    /** Was asked to be bound, whether it is by now or not. */
    boolean isInvited() {
        return this != OBSERVER && this != WITHDRAWN;
    }

    boolean maySign() {
        return this == INVITED || this == NEGOTIATING;
    }
}
