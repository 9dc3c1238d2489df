package org.minilateral.project.inkind;

/** Where an agreement stands. */
enum InKindState {
    PROPOSED,
    /** A decision of the project's participants fixed it; accepted milestones credit it. */
    AGREED,
    REJECTED,
    /** No milestone credits it any more; what it has not met is due in cash. */
    ENDED
}
