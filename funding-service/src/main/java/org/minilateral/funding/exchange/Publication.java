package org.minilateral.funding.exchange;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was published, as it came: XML or CSV of the ECB. */
@RegisterForReflection
record Publication(String text) {

    private record Key(String currency, LocalDate on) {}

    /** All its rates; a publication without one, with two for a day, or with one of a later day is refused as a whole. */
    List<PublishedRate> rates(LocalDate latest) {
        String content = text.strip();
        List<PublishedRate> rates = content.startsWith("<") ? EcbXml.read(content) : EcbCsv.read(content);
        if (rates.isEmpty()) {
            throw Unreadable.because("There is no rate in it.");
        }
        Map<Key, PublishedRate> seen = new HashMap<>();
        for (PublishedRate rate : rates) {
            if (rate.on().isAfter(latest)) {
                throw Unreadable.because("Nobody knows the rate of " + rate.on() + " yet.");
            }
            if (seen.put(new Key(rate.currency(), rate.on()), rate) != null) {
                throw Unreadable.because("Two rates for " + rate.currency() + " on " + rate.on() + ".");
            }
        }
        return rates;
    }
}
