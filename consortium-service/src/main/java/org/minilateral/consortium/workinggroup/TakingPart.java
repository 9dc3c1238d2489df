package org.minilateral.consortium.workinggroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.minilateral.consortium.participation.Participation;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.consortium.participation.Standing;

/** Who negotiates or is bound takes part in a consortium's work; who is only invited, observes or has left does not. */
@ApplicationScoped
public class TakingPart {

    /** The same as the database's {@code takes_part(standing)}. */
    public static final Set<Standing> STANDINGS = Set.of(
            Standing.NEGOTIATING,
            Standing.SIGNED_SUBJECT_TO_APPROVAL,
            Standing.PROVISIONALLY_APPLYING,
            Standing.PARTY,
            Standing.NOTICE_GIVEN);

    private final Participations participations;

    TakingPart(Participations participations) {
        this.participations = participations;
    }

    boolean takesPart(String nation, UUID consortiumId) {
        return participations
                .of(consortiumId, nation)
                .filter(participation -> STANDINGS.contains(participation.standing()))
                .isPresent();
    }

    Set<String> nationsIn(UUID consortiumId) {
        return participations.in(consortiumId).stream()
                .filter(participation -> STANDINGS.contains(participation.standing()))
                .map(Participation::nation)
                .collect(Collectors.toSet());
    }
}
