package org.minilateral.consortium.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.minilateral.consortium.arrangement.ArrangementVersion;
import org.minilateral.consortium.arrangement.Arrangements;
import org.minilateral.consortium.participation.Participation;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.problem.Refused;

/** A nation puts a consortium and its arrangement on the table. */
@ApplicationScoped
class Founding {

    private final Consortia consortia;
    private final Arrangements arrangements;
    private final Participations participations;
    private final Outbox outbox;
    private final Clock clock;

    Founding(
            Consortia consortia, Arrangements arrangements, Participations participations, Outbox outbox, Clock clock) {
        this.consortia = consortia;
        this.arrangements = arrangements;
        this.participations = participations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ConsortiumView found(NewConsortium wanted, String nation) {
        if (!wanted.leadNation().equals(nation)) {
            throw Refused.field(
                    "lead-nation-not-own", "/leadNation", "A liaison founds for its own nation, " + nation + ".");
        }
        Consortium consortium = new Consortium(wanted, clock.instant());
        ArrangementVersion text = ArrangementVersion.first(consortium.id, wanted.arrangement(), clock.instant());
        consortia.add(consortium);
        Participation founder = Participation.founder(consortium.id, nation, LocalDate.now(clock));
        participations.add(founder);
        arrangements.add(text);
        Set<String> known = Set.of(nation);
        outbox.write(new Happening(
                "consortium.founded.v1",
                "consortia/" + consortium.id,
                consortium.id,
                known,
                new Founded(consortium.id, consortium.name, consortium.leadNation)));
        outbox.write(StandingChanged.of(consortium.id, founder, known));
        return ConsortiumView.of(consortium, LocalDate.now(clock));
    }

    @io.quarkus.runtime.annotations.RegisterForReflection
    record Founded(UUID consortiumId, String name, String leadNation) {}
}
