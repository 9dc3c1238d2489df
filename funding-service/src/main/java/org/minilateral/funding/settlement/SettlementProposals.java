package org.minilateral.funding.settlement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** Proposals, each seen by the nations that it is about. */
@ApplicationScoped
@Transactional
class SettlementProposals implements PanacheRepositoryBase<SettlementProposal, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    SettlementProposalView view(UUID id, String nation) {
        return find("id = ?1 and array_contains(nations, ?2)", id, nation)
                .firstResultOptional()
                .map(SettlementProposalView::of)
                .orElseThrow(Refused::missing);
    }

    /** Oldest first, one more than the limit. */
    List<SettlementProposalView> page(String nation, UUID after, int limit) {
        return find("array_contains(nations, ?1) and id > ?2 order by id", nation, after == null ? FIRST : after)
                .range(0, limit)
                .stream()
                .map(SettlementProposalView::of)
                .toList();
    }
}
