package org.minilateral.funding.expenditure;

/** Where a claim stands. */
public enum ClaimState {
    SUBMITTED,
    /** A finance officer of the nation that keeps the books has looked at every line. */
    CHECKED,
    /** An approver, another person, has approved every line; from here on it is owed. */
    APPROVED,
    /** The same, without the lines that were refused. */
    PARTLY_APPROVED,
    REJECTED,
    /** All that was approved is paid out. */
    PAID
}
