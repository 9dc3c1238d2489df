package org.minilateral.project;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.minilateral.platform.feed.Event;
import org.minilateral.platform.feed.FeedHandler;
import org.minilateral.platform.release.Acting;

/** Tells the service what consortium-service's feed would. */
@ApplicationScoped
public class ConsortiumNews {

    private final AtomicInteger decisions = new AtomicInteger();

    @Inject
    @All
    List<FeedHandler> followers;

    @Inject
    ObjectMapper json;

    /** A new consortium with these parties. */
    public UUID consortium(String... parties) {
        UUID consortium = UUID.randomUUID();
        for (String nation : parties) {
            standing(consortium, nation, "PARTY");
        }
        return consortium;
    }

    public void standing(UUID consortium, String nation, String standing) {
        tell(
                "consortium.participation.v1",
                consortium,
                Map.of("consortiumId", consortium, "nation", nation, "standing", standing, "since", "2026-01-01"));
    }

    /** A decision on the project; returns its id. */
    public UUID adopted(UUID consortium, String project, String... electorate) {
        return decided("adopted", consortium, project, UUID.randomUUID(), electorate);
    }

    public UUID rejected(UUID consortium, String project, String... electorate) {
        return decided("rejected", consortium, project, UUID.randomUUID(), electorate);
    }

    /** Tells of a decision under an id, as when a feed is read a second time. */
    public UUID decided(String outcome, UUID consortium, String project, UUID decision, String... electorate) {
        return decided("PROJECT", outcome, consortium, project, decision, electorate);
    }

    /** Tells of a decision on another question. */
    public UUID decided(
            String question, String outcome, UUID consortium, String subject, UUID decision, String... electorate) {
        Map<String, Object> data = new HashMap<>();
        data.put("decisionId", decision);
        data.put("number", "D-2026-%04d".formatted(decisions.incrementAndGet()));
        data.put("consortiumId", consortium);
        data.put("question", question);
        data.put("subjectId", subject);
        data.put("projectId", null);
        data.put("electorate", List.of(electorate));
        data.put("procedure", "UNANIMITY");
        data.put("clause", "12.3");
        data.put(outcome + "At", Instant.now());
        tell("consortium.decision-" + outcome + ".v1", consortium, data);
        return decision;
    }

    public void tell(String kind, UUID consortium, Map<String, Object> data) {
        Event event = new Event(
                "1.0",
                UUID.randomUUID(),
                "/consortium-service",
                Event.PREFIX + kind,
                "consortia/" + consortium,
                Instant.now(),
                "application/json",
                consortium,
                null,
                json.valueToTree(data));
        Acting.asService(() -> QuarkusTransaction.requiringNew()
                .run(() -> followers.stream()
                        .filter(follower -> follower.neighbour().equals(kind.split("\\.")[0]))
                        .forEach(follower -> follower.apply(event))));
    }
}
