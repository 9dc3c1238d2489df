package org.minilateral.consortium.arrears;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.minilateral.platform.feed.Event;
import org.minilateral.platform.feed.FeedHandler;

/** Follows funding-service. */
@ApplicationScoped
class FundingFeed implements FeedHandler {

    private final Arrears arrears;

    FundingFeed(Arrears arrears) {
        this.arrears = arrears;
    }

    @Override
    public String neighbour() {
        return "funding";
    }

    @Override
    public void apply(Event event) {
        if (event.kind().equals("funding.arrears.v1")) {
            JsonNode data = event.data();
            JsonNode since = data.path("overdueSince");
            arrears.takeOver(
                    UUID.fromString(data.path("consortiumId").asText()),
                    data.path("nation").asText(),
                    since.isTextual() ? LocalDate.parse(since.asText()) : null);
        }
    }
}
