package org.minilateral.funding.costshare;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** A nation proposes how a cost is divided. */
@ApplicationScoped
class Proposing {

    private final Coalitions coalitions;
    private final CostShares costShares;
    private final CostShareEvents events;
    private final Clock clock;

    Proposing(Coalitions coalitions, CostShares costShares, CostShareEvents events, Clock clock) {
        this.coalitions = coalitions;
        this.costShares = costShares;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    CostShareView propose(SecurityIdentity identity, UUID consortiumId, NewCostShare wanted) {
        Scope scope = new Scope(consortiumId, wanted.projectId());
        String nation = Caller.of(identity).nation();
        if (!coalitions.sees(nation, scope)) {
            throw Refused.field("project-unknown", "/projectId", "The consortium has no such project.");
        }
        Table table =
                Table.of(wanted.scale().stream().map(NewCostShare.Line::line).toList(), wanted.whole());
        requireAllTakePart(scope, table.lines());
        var costShare = new CostShare(
                scope, wanted, table, costShares.nextNumber(scope, wanted.name()), clock.instant(), nation);
        costShares.persistAndFlush(costShare);
        events.proposed(costShare);
        return CostShareView.of(costShare);
    }

    private void requireAllTakePart(Scope scope, List<ScaleLine> lines) {
        Set<String> named = lines.stream().map(ScaleLine::nation).collect(Collectors.toSet());
        Set<String> nations = coalitions.nationsOf(scope, named);
        for (int i = 0; i < lines.size(); i++) {
            String nation = lines.get(i).nation();
            if (!nations.contains(nation)) {
                throw Refused.field(
                        "nation-not-taking-part",
                        "/scale/" + i + "/nation",
                        nation + " does not take part where this cost share holds.");
            }
        }
    }
}
