package org.minilateral.consortium.arrangement;

/** What a decision can be about, and what it must say of its subject. */
public enum Question {
    COST_SHARE(Subject.THING),
    BUDGET(Subject.THING),
    PROJECT(Subject.THING),
    ACCESSION(Subject.THING),
    AMENDMENT(Subject.THING),
    /** Excuses a newcomer from its buy-in; subject is the accession. */
    BUY_IN_WAIVER(Subject.THING),
    EXPULSION(Subject.NATION),
    /** Gives a nation in arrears its vote back. */
    ARREARS_WAIVER(Subject.NATION),
    OVERRUN(Subject.NONE),
    TERMINATION(Subject.NONE),
    OTHER(Subject.NONE);

    /** What the question must name. */
    public enum Subject {
        THING,
        NATION,
        NONE
    }

    private final Subject subject;

    Question(Subject subject) {
        this.subject = subject;
    }

    public Subject subject() {
        return subject;
    }

    /** Nobody votes on itself. */
    public boolean excludesItsSubject() {
        return this == EXPULSION || this == ARREARS_WAIVER;
    }
}
