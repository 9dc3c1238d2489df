package org.minilateral.consortium.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A programme as it reads.
 *
 * @param closesOn last day on which a party can opt out
 * @param settled true once the period is over: then the participants are final
 * @param participants the parties that have not opted out; silence is taking part
 * @param clause that gives the period
 */
record ProgrammeView(
        UUID id,
        UUID consortiumId,
        String name,
        String summary,
        String proposedBy,
        LocalDate openedOn,
        LocalDate closesOn,
        boolean settled,
        List<String> participants,
        List<String> optedOut,
        String clause) {

    static ProgrammeView of(Programme p, List<String> optedOut, LocalDate today) {
        return new ProgrammeView(
                p.id,
                p.consortiumId,
                p.name,
                p.summary,
                p.proposedBy,
                p.openedOn,
                p.closesOn,
                p.isClosedOn(today),
                List.of(p.parties).stream()
                        .filter(nation -> !optedOut.contains(nation))
                        .toList(),
                optedOut,
                p.clause);
    }
}
