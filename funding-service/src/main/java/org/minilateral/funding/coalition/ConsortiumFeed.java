package org.minilateral.funding.coalition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.platform.feed.Event;
import org.minilateral.platform.feed.FeedHandler;

/** Takes from the consortium service's feed who belongs to what, and what was decided. */
@ApplicationScoped
public class ConsortiumFeed implements FeedHandler {

    /** The neighbour's name. */
    public static final String CONSORTIUM = "consortium";

    private final Copies copies;
    private final Decisions decisions;
    private final ObjectMapper json;

    ConsortiumFeed(Copies copies, Decisions decisions, ObjectMapper json) {
        this.copies = copies;
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
            case "consortium.founded.v1" -> copies.copy(read(event, Facts.Founded.class));
            case "consortium.in-effect.v1" -> copies.copy(read(event, Facts.InEffect.class));
            case "consortium.participation.v1" -> copies.copy(read(event, Facts.Standing.class));
            case "consortium.decision-adopted.v1" ->
                decisions.take(read(event, DecisionTaken.class).adopted(true));
            case "consortium.decision-rejected.v1" ->
                decisions.take(read(event, DecisionTaken.class).adopted(false));
            default -> {
                // Other followers need it, or it is newer than this service.
            }
        }
    }

    private <T> T read(Event event, Class<T> type) {
        try {
            return json.treeToValue(event.data(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The event " + event.id() + " of the consortium service is unreadable", e);
        }
    }
}
