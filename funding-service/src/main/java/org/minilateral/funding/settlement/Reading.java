package org.minilateral.funding.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.release.OneInstant;

/** Reads positions as a nation may see them. */
@ApplicationScoped
class Reading {

    private final Holdings holdings;
    private final Coalitions coalitions;

    Reading(Holdings holdings, Coalitions coalitions) {
        this.holdings = holdings;
        this.coalitions = coalitions;
    }

    Positions own(String nation) {
        return OneInstant.read(() -> {
            List<UUID> consortia = coalitions.consortiaOf(nation);
            var projects = new ArrayList<UUID>();
            consortia.forEach(id -> projects.addAll(coalitions.projectsSeenBy(nation, id)));
            return Positions.of(holdings.of(consortia, projects, nation));
        });
    }

    Positions all(String nation, UUID consortiumId) {
        return OneInstant.read(() -> Positions.of(
                holdings.of(List.of(consortiumId), coalitions.projectsSeenBy(nation, consortiumId), null)));
    }
}
