package org.minilateral.funding.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** Proposes how nations that share several consortia settle with all of them at once. */
@ApplicationScoped
class Proposing {

    private final Coalitions coalitions;
    private final Holdings holdings;
    private final SettlementProposals proposals;
    private final Clock clock;

    Proposing(Coalitions coalitions, Holdings holdings, SettlementProposals proposals, Clock clock) {
        this.coalitions = coalitions;
        this.holdings = holdings;
        this.proposals = proposals;
        this.clock = clock;
    }

    @Transactional
    SettlementProposalView propose(Caller caller, NewSettlementProposal wanted) {
        Money.of(wanted.currency(), 0);
        SortedSet<String> nations = sharedBy(caller, wanted.consortia());
        List<SettlementProposal.Owed> owed = owed(wanted, nations);
        var net = new HashMap<Party, Long>();
        owed.forEach(position -> {
            net.merge(new Party(Party.Kind.NATION, position.nation()), position.amount(), Math::addExact);
            net.merge(
                    new Party(Party.Kind.CONSORTIUM, position.consortiumId().toString()),
                    -position.amount(),
                    Math::addExact);
        });
        var proposal = new SettlementProposal(wanted, nations, owed, Netting.settle(net), clock.instant());
        proposal.madeBy = caller.nation();
        proposals.persistAndFlush(proposal);
        return SettlementProposalView.of(proposal);
    }

    /** The nations that take part in all of the consortia: what they owe each of these is no secret among them. */
    private SortedSet<String> sharedBy(Caller caller, List<UUID> consortia) {
        SortedSet<String> shared = null;
        for (int i = 0; i < consortia.size(); i++) {
            if (consortia.indexOf(consortia.get(i)) < i) {
                throw Refused.field("consortium-named-twice", "/consortia/" + i, "This consortium is named already.");
            }
            SortedSet<String> nations = coalitions.nationsOf(new Scope(consortia.get(i), null));
            if (!nations.contains(caller.nation())) {
                throw Refused.field(
                        "consortium-unknown", "/consortia/" + i, "Your nation takes part in no such consortium.");
            }
            if (shared == null) {
                shared = new TreeSet<>(nations);
            } else {
                shared.retainAll(nations);
            }
        }
        return shared;
    }

    private List<SettlementProposal.Owed> owed(NewSettlementProposal wanted, SortedSet<String> nations) {
        var projects = new HashSet<UUID>();
        wanted.consortia()
                .forEach(id -> nations.forEach(nation -> projects.addAll(coalitions.projectsSeenBy(nation, id))));
        projects.removeIf(project -> wanted.consortia().stream()
                .noneMatch(consortium ->
                        coalitions.nationsOf(new Scope(consortium, project)).containsAll(nations)));
        Map<UUID, Map<String, Long>> sums = new TreeMap<>();
        holdings.of(wanted.consortia(), projects, null).stream()
                .filter(holding -> holding.currency().equals(wanted.currency()) && nations.contains(holding.nation()))
                .forEach(holding -> sums.computeIfAbsent(holding.consortiumId(), id -> new TreeMap<>())
                        .merge(holding.nation(), holding.net(), Math::addExact));
        var owed = new ArrayList<SettlementProposal.Owed>();
        sums.forEach((consortium, byNation) -> byNation.forEach((nation, amount) -> {
            if (amount != 0) {
                owed.add(new SettlementProposal.Owed(consortium, nation, amount));
            }
        }));
        return owed;
    }
}
