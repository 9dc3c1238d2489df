package org.minilateral.funding.indexation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A price index with the values that hold. */
@Schema(name = "IndexSeries")
record IndexSeriesView(
        UUID id,
        UUID consortiumId,
        String name,
        String source,
        String publishedBy,
        Instant publishedAt,
        List<Value> values) {

    /**
     * @param version 1 for what was published first for the period
     * @param recordedAt when this version came
     */
    @Schema(name = "IndexValue")
    record Value(
            @Schema(examples = "2024-Q1") String period,
            @Schema(examples = "112.3") String value,
            int version,
            Instant recordedAt) {}

    static IndexSeriesView of(IndexSeries series, List<Value> values) {
        return new IndexSeriesView(
                series.id,
                series.consortiumId,
                series.name,
                series.source,
                series.publishedBy,
                series.publishedAt,
                values);
    }
}
