package org.minilateral.funding.journal;

/** The chart of accounts. Each exists per scope and currency, and all but the bank per nation. */
public enum AccountKind {
    /** Money held. */
    BANK("1000", false),
    /** Assessed on a nation, not called yet. */
    RECEIVABLE_NOT_CALLED("1100", true),
    /** Called from a nation, not paid yet. */
    RECEIVABLE_CALLED("1200", true),
    /** Paid by a nation beyond what was called: owed to it until a call takes it up. */
    ADVANCES("2100", true),
    /** Contributions that a nation was assessed: the revenue of the scope. */
    CONTRIBUTIONS("4000", true);

    private final String code;
    private final boolean perNation;

    AccountKind(String code, boolean perNation) {
        this.code = code;
        this.perNation = perNation;
    }

    /** The number under which bookkeepers find it. */
    public String code() {
        return code;
    }

    boolean isPerNation() {
        return perNation;
    }
}
