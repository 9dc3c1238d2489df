package org.minilateral.funding.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;

/**
 * Books entries that wait together in one transaction: their keys, entries and events. They are all of the same
 * caller, so the database is told the truth about every one of them.
 */
@ApplicationScoped
class GroupCommit {

    /** Who may share a transaction: the same person, and with one role's token where a soft-closed period asks for the role. */
    private record Key(UUID consortiumId, String subject, String nation, boolean approver) {}

    private final Map<Key, Lane> lanes = new ConcurrentHashMap<>();
    private final RequestedEntries requested;
    private final Groups groups;

    GroupCommit(RequestedEntries requested, Groups groups) {
        this.requested = requested;
        this.groups = groups;
    }

    /** Settles the ticket, together with others that wait at the same time. */
    Ticket.Answer book(UUID consortiumId, Caller by, Ticket ticket) throws Exception {
        Key key = new Key(consortiumId, by.subject(), by.nation(), by.actsAs(Role.APPROVER));
        Lane lane = lanes.computeIfAbsent(key, none -> new Lane(group -> settle(consortiumId, by, group)));
        lane.pass(ticket);
        // Whoever still holds a lane that was taken off the list is only alone in it.
        lanes.computeIfPresent(key, (same, kept) -> kept.isIdle() ? null : kept);
        return ticket.answer();
    }

    private void settle(UUID consortiumId, Caller by, List<Ticket> group) {
        if (!settledTogether(consortiumId, by, group)) {
            // One of them can't be booked, or its key is known: each alone, so that it fails alone.
            group.forEach(ticket -> settleAlone(consortiumId, by, ticket));
        }
    }

    /** False if nothing was booked and one of them may be the reason. */
    private boolean settledTogether(UUID consortiumId, Caller by, List<Ticket> group) {
        List<Ticket.Answer> answers = new ArrayList<>(group.size());
        try {
            List<Booked> booked = requested.book(consortiumId, by, group);
            groups.committed(group.size());
            for (int at = 0; at < group.size(); at++) {
                answers.add(requested.answer(by, group.get(at), booked.get(at)));
            }
        } catch (SQLException e) {
            if (e.getSQLState() != null && !e.getSQLState().startsWith("08")) {
                return false;
            }
            // No connection is to be had: not for one of them alone either.
            group.forEach(ticket -> ticket.refuse(new PersistenceException("The entry was not booked", e)));
            return true;
        } catch (JsonProcessingException | RuntimeException e) {
            group.forEach(ticket -> ticket.refuse(e));
            return true;
        }
        for (int at = 0; at < group.size(); at++) {
            group.get(at).settle(answers.get(at));
        }
        return true;
    }

    private void settleAlone(UUID consortiumId, Caller by, Ticket ticket) {
        try {
            ticket.settle(requested.bookOrReplay(consortiumId, by, ticket));
        } catch (Exception e) {
            ticket.refuse(e);
        }
    }
}
