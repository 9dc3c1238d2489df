package org.minilateral.project.coalition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.platform.feed.Event;
import org.minilateral.platform.feed.FeedHandler;

/** Takes what happened in the consortia into the local copy; the rest of their feed is not for this service. */
@ApplicationScoped
class ConsortiumFeed implements FeedHandler {

    static final String CONSORTIUM = "consortium";

    private final Participations participations;
    private final Decisions decisions;
    private final ObjectMapper json;

    ConsortiumFeed(Participations participations, Decisions decisions, ObjectMapper json) {
        this.participations = participations;
        this.decisions = decisions;
        this.json = json;
    }

    @Override
    public String neighbour() {
        return CONSORTIUM;
    }

    @Override
    public void apply(Event event) {
        switch (event.kind()) {
            case "consortium.participation.v1" -> participations.record(read(event, ParticipationChanged.class));
            case "consortium.decision-adopted.v1" ->
                decisions.record(read(event, DecisionTaken.class).adopted(true));
            case "consortium.decision-rejected.v1" ->
                decisions.record(read(event, DecisionTaken.class).adopted(false));
            default -> {
                // Not for us, or newer than we are.
            }
        }
    }

    private <T> T read(Event event, Class<T> type) {
        try {
            return json.treeToValue(event.data(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The event " + event.id() + " can't be read", e);
        }
    }
}
