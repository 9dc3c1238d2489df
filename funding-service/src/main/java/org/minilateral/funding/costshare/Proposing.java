package org.minilateral.funding.costshare;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.keytable.Tables;
import org.minilateral.funding.method.Named;
import org.minilateral.funding.method.SharingMethod;
import org.minilateral.funding.method.Soundness;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** A nation proposes how a cost is divided. */
@ApplicationScoped
class Proposing {

    private final Coalitions coalitions;
    private final CostShares costShares;
    private final Tables tables;
    private final CostShareEvents events;
    private final Clock clock;

    Proposing(Coalitions coalitions, CostShares costShares, Tables tables, CostShareEvents events, Clock clock) {
        this.tables = tables;
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
        SharingMethod method = wanted.wanted();
        Soundness.require(method, wanted.place());
        requireAllTakePart(scope, named(wanted, method));
        Table table = Resulting.table(method.resolved(tables.of(consortiumId)), wanted.constraints(), wanted.place());
        var costShare = new CostShare(
                scope, wanted, table, costShares.nextNumber(scope, wanted.name()), clock.instant(), nation);
        costShares.persistAndFlush(costShare);
        events.proposed(costShare);
        return CostShareView.of(costShare, null);
    }

    private static List<Named> named(NewCostShare wanted, SharingMethod method) {
        var named = new ArrayList<Named>();
        method.named("")
                .forEach(one -> named.add(new Named(
                        one.nation(),
                        wanted.method() == null
                                ? one.pointer().replaceFirst("/weights", "/scale")
                                : wanted.place() + one.pointer())));
        for (int i = 0; i < wanted.constraints().size(); i++) {
            named.addAll(wanted.constraints().get(i).named("/constraints/" + i));
        }
        return named;
    }

    private void requireAllTakePart(Scope scope, List<Named> named) {
        Set<String> nations =
                coalitions.nationsOf(scope, named.stream().map(Named::nation).collect(Collectors.toSet()));
        for (Named one : named) {
            if (!nations.contains(one.nation())) {
                throw Refused.field(
                        "nation-not-taking-part",
                        one.pointer(),
                        one.nation() + " does not take part where this cost share holds.");
            }
        }
    }
}
