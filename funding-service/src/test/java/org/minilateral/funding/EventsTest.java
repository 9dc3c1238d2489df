package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class EventsTest {

    @Test
    void whoPaysIsToldOfAllThatHappens() {
        Scene scene = Scene.of("DEU", "FRA");
        Ledger ledger = Ledger.of(scene);
        List<Map<String, Object>> events = Feed.of(scene.id().toString(), Tokens.as("auditor", "FRA"));
        assertThat(events)
                .extracting(event -> event.get("type"))
                .containsExactly(
                        "org.minilateral.funding.cost-share-proposed.v1",
                        "org.minilateral.funding.cost-share-adopted.v1",
                        "org.minilateral.funding.budget-proposed.v1",
                        "org.minilateral.funding.budget-adopted.v1",
                        "org.minilateral.funding.assessed.v1",
                        "org.minilateral.funding.called.v1",
                        "org.minilateral.funding.received.v1",
                        "org.minilateral.funding.entry-posted.v1",
                        "org.minilateral.funding.pending-entry-proposed.v1");
        assertThat(data(events, 4))
                .containsEntry("assessmentId", ledger.assessment())
                .containsEntry("amount", Scene.money("EUR", "100.00"));
        assertThat(data(events, 5)).containsEntry("amount", Scene.money("EUR", "50.00"));
        assertThat(data(events, 6))
                .containsEntry("nation", "DEU")
                .containsEntry("settled", Scene.money("EUR", "5.00"))
                .containsEntry("advanced", Scene.money("EUR", "0.00"));
    }

    @Test
    void whoDoesNotTakePartIsToldNothing() {
        Scene scene = Scene.of("DEU", "FRA");
        Ledger.of(scene);
        assertThat(Feed.of(scene.id().toString(), Tokens.as("auditor", "AUS"))).isEmpty();
    }

    @Test
    void whatHappensInAProjectIsToldToThoseWhoShareIt() {
        Scene scene = Scene.of("DEU", "FRA", "ITA");
        Map<String, Object> share = Scene.share("1", Scene.line("FRA", "1"));
        share.put("projectId", scene.project("FRA"));
        scene.adoptedShare(share);
        String id = scene.id().toString();
        assertThat(Feed.of(id, Tokens.as("auditor", "FRA"))).hasSize(2);
        assertThat(Feed.of(id, Tokens.as("auditor", "DEU")))
                .as("keeps the books")
                .hasSize(2);
        assertThat(Feed.of(id, Tokens.as("auditor", "ITA"))).isEmpty();
    }

    private static Map<String, Object> data(List<Map<String, Object>> events, int place) {
        Map<String, Object> data = new HashMap<>();
        ((Map<?, ?>) events.get(place).get("data")).forEach((name, value) -> data.put((String) name, value));
        return data;
    }
}
