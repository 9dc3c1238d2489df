package org.minilateral.consortium.organisation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minilateral.consortium.participation.Participation;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;

/** Tells the parties and the neighbours that an organisation came, went, or changed its name. */
@ApplicationScoped
class InvolvementNews {

    private final Participations participations;
    private final Outbox outbox;

    InvolvementNews(Participations participations, Outbox outbox) {
        this.participations = participations;
        this.outbox = outbox;
    }

    void changed(Involvement involvement, Organisation organisation) {
        outbox.write(new Happening(
                "consortium.organisation.v1",
                // Below its consortium, so that the consortium's history tells of it.
                "consortia/" + involvement.consortiumId + "/organisations/" + organisation.id,
                involvement.consortiumId,
                knowing(involvement),
                new Involved(
                        involvement.consortiumId,
                        organisation.id,
                        organisation.name,
                        organisation.nation,
                        involvement.since,
                        involvement.until)));
    }

    private Set<String> knowing(Involvement involvement) {
        Stream<String> bound = participations.in(involvement.consortiumId).stream()
                .filter(participation -> participation.standing().votes())
                .map(Participation::nation);
        return Stream.concat(bound, Stream.of(involvement.nation)).collect(Collectors.toSet());
    }

    /** @param until null while it takes part */
    @RegisterForReflection
    record Involved(
            UUID consortiumId, UUID organisationId, String name, String nation, LocalDate since, LocalDate until) {}
}
