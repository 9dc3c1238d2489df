package org.minilateral.funding.costshare;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.DecisionRef;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;

/** Tells the followers of this service what becomes of cost shares. */
@ApplicationScoped
class CostShareEvents {

    private final Outbox outbox;
    private final Coalitions coalitions;

    CostShareEvents(Outbox outbox, Coalitions coalitions) {
        this.outbox = outbox;
        this.coalitions = coalitions;
    }

    void proposed(CostShare costShare) {
        write("funding.cost-share-proposed.v1", costShare);
    }

    void adopted(CostShare costShare) {
        write("funding.cost-share-adopted.v1", costShare);
    }

    private void write(String type, CostShare costShare) {
        outbox.write(new Happening(
                type,
                "cost-shares/" + costShare.id,
                costShare.consortiumId,
                coalitions.releasableTo(costShare.scope()),
                new Told(
                        costShare.id,
                        costShare.consortiumId,
                        costShare.projectId,
                        costShare.name,
                        costShare.number,
                        List.copyOf(costShare.scale),
                        costShare.whole,
                        costShare.validFrom,
                        costShare.adoption.decision())));
    }

    @RegisterForReflection
    record Told(
            UUID costShareId,
            UUID consortiumId,
            UUID projectId,
            String name,
            int number,
            List<ScaleLine> scale,
            String whole,
            LocalDate validFrom,
            DecisionRef decision) {}
}
