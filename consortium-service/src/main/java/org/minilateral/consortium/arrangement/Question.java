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
    /** Gives up interest that a late nation owes; subject is the waiver. */
    INTEREST_WAIVER(Subject.THING),
    /** Gives up a debt; subject is the write-off. */
    WRITE_OFF(Subject.THING),
    /** Shares a year's surplus; subject is the proposal to share it. */
    SURPLUS(Subject.THING),
    /** Opens a closed period of the books again; subject is the reopening. */
    PERIOD_REOPENING(Subject.THING),
    /** Adopts what a leaver still owes or is owed; subject is the settlement. */
    WITHDRAWAL_SETTLEMENT(Subject.THING),
    OVERRUN(Subject.NONE),
    TERMINATION(Subject.NONE),
    OTHER(Subject.NONE),
    /** Adopts a version of the rules by which costs are paid; subject is that version. */
    ELIGIBILITY(Subject.THING),
    /** Adopts what a nation contributes in kind, at a value fixed beforehand; subject is the agreement. */
    IN_KIND(Subject.THING);

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
