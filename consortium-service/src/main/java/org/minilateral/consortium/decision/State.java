package org.minilateral.consortium.decision;

/** Where a question stands. */
public enum State {
    OPEN,
    /** Silence was broken: the chair closes it, or the objector takes the objection back. */
    UNDER_DISCUSSION,
    ADOPTED,
    REJECTED;

    boolean isClosed() {
        return this == ADOPTED || this == REJECTED;
    }
}
