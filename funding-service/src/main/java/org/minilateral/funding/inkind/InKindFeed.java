package org.minilateral.funding.inkind;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.minilateral.platform.feed.Event;

/**
 * Takes from the project service's feed what was agreed in kind, what was accepted of it and what ended. Every fact is kept first,
 * then everything is booked that the facts call for and that is not booked yet: so their order does not matter, and a fact heard
 * again does nothing.
 */
@ApplicationScoped
class InKindFeed {

    private final Agreements agreements;
    private final InKindBooks books;
    private final ObjectMapper json;

    InKindFeed(Agreements agreements, InKindBooks books, ObjectMapper json) {
        this.agreements = agreements;
        this.books = books;
        this.json = json;
    }

    void take(@Observes Event event) {
        switch (event.kind()) {
            case "project.in-kind-agreed.v1" -> {
                Told.Agreed told = read(event, Told.Agreed.class);
                agreements.keep(told);
                books.bringUpToDate(told.agreementId());
            }
            case "project.milestone-accepted.v1" -> {
                Told.Accepted told = read(event, Told.Accepted.class);
                agreements.keep(told);
                agreements.creditedBy(told.milestoneId()).forEach(books::bringUpToDate);
            }
            case "project.in-kind-ended.v1" -> {
                Told.Ended told = read(event, Told.Ended.class);
                agreements.keep(told);
                books.bringUpToDate(told.agreementId());
            }
            default -> {
                // Another feature's, or newer than this service.
            }
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
