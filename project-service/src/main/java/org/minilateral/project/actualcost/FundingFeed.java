package org.minilateral.project.actualcost;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minilateral.platform.feed.Event;
import org.minilateral.platform.feed.FeedHandler;
import org.minilateral.platform.money.Money;

/** Takes from funding-service's feed what was approved and paid of the costs of work packages. */
@ApplicationScoped
class FundingFeed implements FeedHandler {

    private final ActualCosts costs;
    private final ObjectMapper json;

    FundingFeed(ActualCosts costs, ObjectMapper json) {
        this.costs = costs;
        this.json = json;
    }

    @Override
    public String neighbour() {
        return "funding";
    }

    @Override
    public void apply(Event event) {
        switch (event.kind()) {
            case "funding.claim-approved.v1" -> costs.approved(read(event));
            case "funding.claim-paid.v1" -> costs.paid(read(event));
            default -> {
                // Not for us, or newer than we are.
            }
        }
    }

    private Told read(Event event) {
        try {
            return json.treeToValue(event.data(), Told.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The event " + event.id() + " can't be read", e);
        }
    }

    /** @param paymentId null for an approval */
    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(UUID claimId, UUID paymentId, UUID workPackageId, UUID projectId, Money amount) {}
}
