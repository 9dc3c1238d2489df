package org.minilateral.consortium.decision;

/** What a nation can declare on a question. */
public enum DeclarationKind {
    FOR,
    AGAINST,
    ABSTAIN,
    /** Breaks a silence procedure. */
    OBJECTION,
    OBJECTION_WITHDRAWN,
    /** Put on record without any effect on the result. */
    STATEMENT;

    boolean countsInTally() {
        return this != STATEMENT;
    }
}
