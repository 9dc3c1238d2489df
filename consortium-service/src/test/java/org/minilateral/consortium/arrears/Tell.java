package org.minilateral.consortium.arrears;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.minilateral.platform.feed.Event;
import org.minilateral.platform.release.Acting;

/** Lets a test say what funding-service would say through its feed. */
@Singleton
public class Tell {

    private final FundingFeed feed;
    private final ObjectMapper json;

    Tell(FundingFeed feed, ObjectMapper json) {
        this.feed = feed;
        this.json = json;
    }

    public void arrears(String consortiumId, String nation, LocalDate overdueSince) {
        var data = json.createObjectNode().put("consortiumId", consortiumId).put("nation", nation);
        data.put("overdueSince", overdueSince == null ? null : overdueSince.toString());
        Event event = new Event(
                "1.0",
                UUID.randomUUID(),
                "/funding-service",
                Event.PREFIX + "funding.arrears.v1",
                "consortia/" + consortiumId,
                Instant.now(),
                "application/json",
                UUID.fromString(consortiumId),
                null,
                data);
        Acting.asService(() -> QuarkusTransaction.requiringNew().run(() -> feed.apply(event)));
    }
}
