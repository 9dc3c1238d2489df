package org.minilateral.consortium.finder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.minilateral.consortium.capability.Offer;

/**
 * What is asked, between the days on which it is asked for.
 *
 * @param last the day up to which baselines and authorisations must be valid
 */
record Need(NewSearch asked, LocalDate first, LocalDate last) {

    /** The time begins today unless said, and is no longer than its first day unless said. */
    static Need of(NewSearch asked, LocalDate today) {
        LocalDate from = asked.period().from();
        LocalDate until = asked.period().until();
        LocalDate first = from != null ? from : until != null && until.isBefore(today) ? until : today;
        return new Need(asked, first, until == null ? first : until);
    }

    List<Requirement> requirements() {
        return asked.requirements();
    }

    String currency() {
        return asked.budget().currency();
    }

    /** The places of the requirements that the offer meets. */
    List<Integer> metBy(Offer offer) {
        return IntStream.range(0, requirements().size())
                .filter(place -> requirements().get(place).isMetBy(offer))
                .boxed()
                .toList();
    }
}
