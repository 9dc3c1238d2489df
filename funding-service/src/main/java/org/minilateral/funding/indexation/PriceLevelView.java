package org.minilateral.funding.indexation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The price level in which a text of a budget is written.
 *
 * @param decisionSubject the text, as a decision names it
 */
@Schema(name = "PriceLevel")
record PriceLevelView(
        UUID budgetId,
        UUID decisionSubject,
        UUID seriesId,
        @Schema(examples = "2024-Q1") String period,
        String namedBy,
        Instant namedAt) {

    static PriceLevelView of(PriceLevel level) {
        return new PriceLevelView(
                level.budgetId, level.revisionId, level.seriesId, level.period, level.namedBy, level.namedAt);
    }
}
