package org.minilateral.funding.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import changed: every rate of the publication is new, unchanged or conflicting.
 *
 * @param conflicting published before with another value: the new value is a version of its own beside the old one, and holds
 *     from now on; what was booked by the old one stays
 * @param conflicts the first hundred of them
 */
@Schema(name = "ExchangeRateImport")
record ImportView(
        LocalDate firstDate, LocalDate lastDate, int added, int unchanged, int conflicting, List<Conflict> conflicts) {

    private static final int MOST = 100;

    @Schema(name = "ExchangeRateConflict")
    record Conflict(
            String currency,
            LocalDate on,
            @Schema(examples = "1.0714") String before,
            @Schema(examples = "1.0715") String now) {}

    static ImportView of(List<Rates.Told> told) {
        List<Rates.Told> known =
                told.stream().filter(rate -> rate.before() != null).toList();
        List<Rates.Told> different = known.stream()
                .filter(rate -> !Objects.equals(rate.before(), rate.now()))
                .toList();
        return new ImportView(
                told.getFirst().on(),
                told.getLast().on(),
                told.size() - known.size(),
                known.size() - different.size(),
                different.size(),
                different.stream()
                        .limit(MOST)
                        .map(rate -> new Conflict(
                                rate.currency(), rate.on(), RateText.of(rate.before()), RateText.of(rate.now())))
                        .toList());
    }
}
