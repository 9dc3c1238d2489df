package org.minilateral.consortium.coalition;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.minilateral.consortium.participation.Participation;
import org.minilateral.consortium.participation.Standing;
import org.minilateral.platform.feed.Happening;

/** What the followers learn when a nation's standing changes. */
@RegisterForReflection
public record StandingChanged(UUID consortiumId, String nation, Standing standing, LocalDate since) {

    public static Happening of(UUID consortiumId, Participation participation, Set<String> releasableTo) {
        return new Happening(
                "consortium.participation.v1",
                "consortia/" + consortiumId + "/participations/" + participation.nation(),
                consortiumId,
                releasableTo,
                new StandingChanged(
                        consortiumId, participation.nation(), participation.standing(), participation.since()));
    }
}
