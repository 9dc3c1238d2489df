package org.minilateral.project.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.minilateral.platform.feed.Followers;

/** Who takes part in a consortium's projects. Where the copy lacks a nation, the consortium's feed is read once more. */
@ApplicationScoped
public class Coalitions {

    private final Participations participations;
    private final Followers followers;

    Coalitions(Participations participations, Followers followers) {
        this.participations = participations;
        this.followers = followers;
    }

    public boolean includes(UUID consortiumId, String nation) {
        if (nation == null) {
            return false;
        }
        if (participations.includes(consortiumId, nation)) {
            return true;
        }
        followers.catchUp(ConsortiumFeed.CONSORTIUM);
        return participations.includes(consortiumId, nation);
    }

    /** The nations that take part, looked up again if one of the wanted ones is missing. */
    public Set<String> nationsOf(UUID consortiumId, Set<String> wanted) {
        Set<String> nations = participations.nationsOf(consortiumId);
        if (nations.containsAll(wanted)) {
            return nations;
        }
        followers.catchUp(ConsortiumFeed.CONSORTIUM);
        return participations.nationsOf(consortiumId);
    }
}
