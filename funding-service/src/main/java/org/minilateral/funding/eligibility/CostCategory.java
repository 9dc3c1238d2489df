package org.minilateral.funding.eligibility;

/** What a cost was incurred for. */
public enum CostCategory {
    PERSONNEL,
    EQUIPMENT,
    TRAVEL,
    SUBCONTRACT,
    /** Indirect costs, usually limited to a part of the personnel. */
    OVERHEAD,
    OTHER
}
