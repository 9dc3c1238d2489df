package org.minilateral.consortium.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.feed.Event;
import org.minilateral.platform.feed.FeedHandler;

/** Follows project-service. */
@ApplicationScoped
class ProjectFeed implements FeedHandler {

    private final Projects projects;
    private final ObjectMapper json;

    ProjectFeed(Projects projects, ObjectMapper json) {
        this.projects = projects;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public String neighbour() {
        return "project";
    }

    @Override
    public void apply(Event event) {
        // Told again whenever a proposal is revised, which may rename it; once decided on, its terms stand.
        if (event.kind().equals("project.proposed.v1")) {
            projects.takeOver(read(event));
        }
    }

    private Proposed read(Event event) {
        try {
            return json.treeToValue(event.data(), Proposed.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Event " + event.id() + " can't be read", e);
        }
    }

    @RegisterForReflection
    record Proposed(
            UUID projectId,
            UUID consortiumId,
            String number,
            String name,
            String leadNation,
            List<String> participants) {}
}
