package org.minilateral.funding.assessment;

import java.time.LocalDate;
import org.minilateral.funding.costshare.CostShare;
import org.minilateral.platform.problem.Refused;

/** Which version of a cost share holds in a budget's year: one that has begun, and that no adopted version has replaced. */
final class Validity {

    private Validity() {}

    /** @param successor the adopted version after it, or null */
    static void require(CostShare costShare, CostShare successor, int fiscalYear) {
        if (costShare.validFrom().getYear() > fiscalYear) {
            throw Refused.state(
                    "cost-share-not-valid-yet",
                    costShare.title() + " holds from " + costShare.validFrom() + ", after the budget's year.");
        }
        if (successor != null && !successor.validFrom().isAfter(LocalDate.of(fiscalYear, 1, 1))) {
            throw Refused.state(
                            "cost-share-superseded",
                            successor.title() + " holds from " + successor.validFrom() + " in place of "
                                    + costShare.title() + ".")
                    .with("supersededBy", successor.id());
        }
    }

    /** For what was assessed already: a version that begins within the year would change a part of it only. */
    static void requireWholeYear(CostShare newer, int fiscalYear) {
        if (newer.validFrom().isAfter(LocalDate.of(fiscalYear, 1, 1))) {
            throw Refused.state(
                    "cost-share-not-retroactive",
                    newer.title() + " holds from " + newer.validFrom() + ", not for the whole of the budget's year.");
        }
    }
}
