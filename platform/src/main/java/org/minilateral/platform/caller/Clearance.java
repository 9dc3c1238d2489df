package org.minilateral.platform.caller;

/** The markings handled here, in rising order. Anything above is refused, not stored. */
public enum Clearance {
    UNCLASSIFIED,
    LIMITED;

    /** A missing or unknown claim clears for the lowest marking alone. */
    static Clearance ofClaim(String claim) {
        return "LIMITED".equals(claim) ? LIMITED : UNCLASSIFIED;
    }

    public boolean covers(Clearance marking) {
        return compareTo(marking) >= 0;
    }
}
