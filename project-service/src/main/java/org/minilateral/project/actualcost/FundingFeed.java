package org.minilateral.project.actualcost;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
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

    /**
     * What became of a claim.
     *
     * @param paymentId what paid it; null for an approval, and where it was set against what its nation owes
     * @param nettingId by which that was done, with other claims of the nation perhaps
     */
    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(UUID claimId, UUID paymentId, UUID nettingId, UUID workPackageId, UUID projectId, Money amount) {

        /** The payment, or what stands for this claim's part of a netting: the same however often it is told. */
        UUID settlementId() {
            return paymentId != null
                    ? paymentId
                    : UUID.nameUUIDFromBytes((nettingId + " " + claimId).getBytes(StandardCharsets.UTF_8));
        }
    }
}
