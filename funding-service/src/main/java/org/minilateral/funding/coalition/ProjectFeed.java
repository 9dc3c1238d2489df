package org.minilateral.funding.coalition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.platform.feed.Event;
import org.minilateral.platform.feed.FeedHandler;

/**
 * Takes from the project service's feed which nations share a project, and which work packages it has. What else it tells is
 * fired within the transaction, for the features that observe it.
 */
@ApplicationScoped
public class ProjectFeed implements FeedHandler {

    /** The neighbour's name. */
    public static final String PROJECT = "project";

    private final Copies copies;
    private final jakarta.enterprise.event.Event<Event> others;
    private final ObjectMapper json;

    ProjectFeed(Copies copies, jakarta.enterprise.event.Event<Event> others, ObjectMapper json) {
        this.copies = copies;
        this.others = others;
        this.json = json;
    }

    @Override
    public String neighbour() {
        return PROJECT;
    }

    @Override
    public void apply(Event event) {
        switch (event.kind()) {
            case "project.proposed.v1", "project.approved.v1" -> copies.copy(read(event, Facts.ProjectTold.class));
            case "project.work-package.v1" -> copies.copy(read(event, Facts.WorkPackageTold.class));
            // Another feature's, another follower's, or newer than this service.
            default -> others.fire(event);
        }
    }

    private <T> T read(Event event, Class<T> type) {
        try {
            return json.treeToValue(event.data(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The event " + event.id() + " of the project service is unreadable", e);
        }
    }
}
