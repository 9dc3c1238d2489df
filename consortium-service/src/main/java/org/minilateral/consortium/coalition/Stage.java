package org.minilateral.consortium.coalition;

/** How far a consortium's arrangement has come. */
public enum Stage {
    CONCEPT,
    STATEMENT_OF_INTENT,
    NEGOTIATION,
    INITIALLED,
    OPEN_FOR_SIGNATURE,
    IN_EFFECT,
    TERMINATED,
    EXPIRED,
    CLOSING,
    CLOSED;

    /** Steps that the lead nation announces; what comes later follows from signatures and decisions. */
    boolean isAnnounced() {
        return compareTo(OPEN_FOR_SIGNATURE) <= 0;
    }

    /** Nations may still be invited by the lead nation alone. */
    boolean isBeforeEffect() {
        return compareTo(IN_EFFECT) < 0;
    }
}
