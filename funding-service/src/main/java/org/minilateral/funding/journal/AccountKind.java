package org.minilateral.funding.journal;

/** The chart of accounts. Each exists per scope and currency, and per nation or work package where it says so. */
public enum AccountKind {
    /** Money held. */
    BANK("1000", Per.SCOPE),
    /** Assessed on a nation, not called yet. */
    RECEIVABLE_NOT_CALLED("1100", Per.NATION),
    /** Called from a nation, not paid yet. */
    RECEIVABLE_CALLED("1200", Per.NATION),
    /** Promised by a nation in work, parts or people, and not accepted yet. */
    IN_KIND_RECEIVABLE("1300", Per.NATION),
    /** Interest that a late nation owes. */
    INTEREST_RECEIVABLE("1400", Per.NATION),
    /** What one currency gave and another took: an entry in two currencies balances in each of them through it. */
    CONVERSION("1900", Per.SCOPE),
    /** Paid by a nation beyond what was called: owed to it until a call takes it up. */
    ADVANCES("2100", Per.NATION),
    /** Surplus that a nation is owed. */
    SURPLUS_PAYABLE("2200", Per.NATION),
    /** Approved claims of a nation's organisations, not paid yet. */
    CLAIMS_PAYABLE("2300", Per.NATION),
    /** Surpluses of closed years that are not shared yet. */
    ACCUMULATED_SURPLUS("3000", Per.SCOPE),
    /** Contributions that a nation was assessed: the revenue of the scope. */
    CONTRIBUTIONS("4000", Per.NATION),
    /** Contributions in kind that a nation owes or has made. */
    CONTRIBUTIONS_IN_KIND("4100", Per.NATION),
    /** Interest on late payments. */
    INTEREST("4200", Per.SCOPE),
    /** Gains and losses by rates of exchange. */
    EXCHANGE_DIFFERENCES("4300", Per.SCOPE),
    /** What the work cost, by work package; the administration's has none. */
    EXPENSE("5000", Per.WORK_PACKAGE),
    /** What was received in kind, by work package. */
    EXPENSE_IN_KIND("5100", Per.WORK_PACKAGE),
    /** Debts given up by decision. */
    WRITE_OFF("5200", Per.SCOPE);

    /** Whom or what an account of a kind is kept for. */
    enum Per {
        SCOPE,
        NATION,
        /** Or for what belongs to no work package. */
        WORK_PACKAGE
    }

    private final String code;
    private final Per per;

    AccountKind(String code, Per per) {
        this.code = code;
        this.per = per;
    }

    /** The number under which bookkeepers find it. */
    public String code() {
        return code;
    }

    /** True for what is owned, what is owed to the scope and what was spent: a debit is above zero there as a rule. */
    boolean isOfDebits() {
        return switch (this) {
            case BANK,
                    RECEIVABLE_NOT_CALLED,
                    RECEIVABLE_CALLED,
                    IN_KIND_RECEIVABLE,
                    INTEREST_RECEIVABLE,
                    EXPENSE,
                    EXPENSE_IN_KIND,
                    WRITE_OFF -> true;
            default -> false;
        };
    }

    boolean isPerNation() {
        return per == Per.NATION;
    }

    boolean isPerWorkPackage() {
        return per == Per.WORK_PACKAGE;
    }
}
