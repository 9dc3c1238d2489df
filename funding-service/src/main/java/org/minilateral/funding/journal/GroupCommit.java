package org.minilateral.funding.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;
import org.minilateral.platform.idempotency.Claim;
import org.minilateral.platform.idempotency.Retries;
import org.minilateral.platform.idempotency.SharedKeys;

/**
 * Books entries that wait together in one transaction: their keys, entries, events and answers. It is the transaction of
 * one of the requests, and the others are of the same caller, so the database is told the truth about all of them.
 */
@ApplicationScoped
class GroupCommit {

    /** Who may share a transaction: the same person, and with one role's token where a soft-closed period asks for the role. */
    private record Key(UUID consortiumId, String subject, String nation, boolean approver) {}

    private final Map<Key, Lane> lanes = new ConcurrentHashMap<>();
    private final Retries retries;
    private final SharedKeys keys;
    private final Journal journal;
    private final EntryEvents events;
    private final ObjectMapper json;
    private final Groups groups;

    GroupCommit(
            Retries retries, SharedKeys keys, Journal journal, EntryEvents events, ObjectMapper json, Groups groups) {
        this.retries = retries;
        this.keys = keys;
        this.journal = journal;
        this.events = events;
        this.json = json;
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
        try {
            List<Ticket.Answer> answers = retries.inTransaction(() -> commit(consortiumId, by, group));
            groups.committed(group.size());
            for (int at = 0; at < group.size(); at++) {
                group.get(at).settle(answers.get(at));
            }
        } catch (Exception e) {
            if (group.size() == 1) {
                group.getFirst().refuse(e);
            } else {
                // One of them can't be booked, or its key is in use: each alone, so that it fails alone.
                group.forEach(ticket -> settle(consortiumId, by, List.of(ticket)));
            }
        }
    }

    private List<Ticket.Answer> commit(UUID consortiumId, Caller by, List<Ticket> group)
            throws SQLException, JsonProcessingException {
        var stored = keys.find(by.subject(), group.stream().map(Ticket::claim).toList());
        Map<String, Ticket> fresh = new LinkedHashMap<>();
        for (Ticket ticket : group) {
            if (!stored.containsKey(ticket.claim().key())) {
                fresh.putIfAbsent(ticket.claim().key(), ticket);
            }
        }
        Map<String, SharedKeys.Stored> answered = new HashMap<>(stored);
        if (!fresh.isEmpty()) {
            book(consortiumId, by, List.copyOf(fresh.values())).forEach(answered::put);
        }
        List<Ticket.Answer> answers = new ArrayList<>(group.size());
        for (Ticket ticket : group) {
            String key = ticket.claim().key();
            answers.add(new Ticket.Answer(answered.get(key).to(ticket.claim()), fresh.get(key) != ticket));
        }
        return answers;
    }

    private Map<String, SharedKeys.Stored> book(UUID consortiumId, Caller by, List<Ticket> fresh)
            throws SQLException, JsonProcessingException {
        List<Draft> drafts = fresh.stream().map(Ticket::draft).toList();
        List<Booked> booked = journal.postAll(consortiumId, by, drafts);
        List<Claim> claims = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        Map<String, SharedKeys.Stored> answered = new HashMap<>();
        for (int at = 0; at < fresh.size(); at++) {
            Claim claim = fresh.get(at).claim();
            String answer = json.writeValueAsString(drafts.get(at).view(booked.get(at), by.name()));
            claims.add(claim);
            answers.add(answer);
            answered.put(claim.key(), new SharedKeys.Stored(claim.fingerprint(), answer));
        }
        events.posted(consortiumId, drafts, booked);
        keys.store(by.subject(), claims, answers);
        return answered;
    }
}
