package org.minilateral.consortium.accession;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.minilateral.consortium.arrangement.ScaleRule;

/**
 * An accession as it reads.
 *
 * @param dilutedScale the scale with the newcomer, in exact fractions; empty where nothing is diluted
 * @param buyIn whether the newcomer pays what it would have paid from the start
 * @param admittedBy the decision that admitted it; null so far
 */
record AccessionView(
        UUID id,
        UUID consortiumId,
        String nation,
        String share,
        List<ScaleRule.Entry> dilutedScale,
        boolean buyIn,
        boolean buyInWaived,
        String proposedBy,
        Instant proposedAt,
        UUID admittedBy) {

    static AccessionView of(Accession a, List<ScaleRule.Entry> dilutedScale) {
        return new AccessionView(
                a.id,
                a.consortiumId,
                a.nation,
                a.share,
                dilutedScale,
                a.buyIn,
                a.buyInWaived,
                a.proposedBy,
                a.proposedAt,
                a.admittedBy);
    }
}
