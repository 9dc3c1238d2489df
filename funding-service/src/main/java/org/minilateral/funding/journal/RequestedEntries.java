package org.minilateral.funding.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Claim;
import org.minilateral.platform.idempotency.Retries;
import org.minilateral.platform.idempotency.SharedKeys;

/** Books what requests of one caller ask for, with their keys and events. What is kept under a key is the entry's id. */
@ApplicationScoped
class RequestedEntries {

    private final DataSource database;
    private final Retries retries;
    private final SharedKeys keys;
    private final Entries entries;
    private final Clock clock;
    private final ObjectMapper json;

    RequestedEntries(
            DataSource database, Retries retries, SharedKeys keys, Entries entries, Clock clock, ObjectMapper json) {
        this.database = database;
        this.retries = retries;
        this.keys = keys;
        this.entries = entries;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Books all or none, in one call to the database that is a transaction by itself: it says for whom it works, as a
     * transaction begun here would. A key that is known already is refused like anything else that can't be booked.
     */
    List<Booked> book(UUID consortiumId, Caller by, List<Ticket> tickets) throws SQLException {
        try (var connection = database.getConnection()) {
            return new EntrySet(tickets.stream().map(Ticket::draft).toList(), json, connection)
                    .postRequests(
                            consortiumId,
                            by,
                            tickets.stream().map(Ticket::claim).toList(),
                            clock.instant());
        }
    }

    /** Books one, unless its key is known: then it gives the first answer again. */
    Ticket.Answer bookOrReplay(UUID consortiumId, Caller by, Ticket ticket) throws Exception {
        Claim claim = ticket.claim();
        for (boolean lost = false; ; lost = true) {
            var stored = retries.inTransaction(
                    () -> keys.find(by.subject(), List.of(claim)).get(claim.key()));
            if (stored != null) {
                UUID id = UUID.fromString(stored.to(claim));
                return new Ticket.Answer(
                        retries.inTransaction(() -> written(entries.get(id).asBooked())), true);
            }
            try {
                return answer(
                        by,
                        ticket,
                        retries.repeated(() -> book(consortiumId, by, List.of(ticket)))
                                .getFirst());
            } catch (SQLException e) {
                // An equal request may have been the first since we looked: its answer is the one.
                if (lost || !"23505".equals(e.getSQLState())) {
                    throw new PersistenceException("The entry was not booked", e);
                }
            }
        }
    }

    Ticket.Answer answer(Caller by, Ticket ticket, Booked booked) throws JsonProcessingException {
        return new Ticket.Answer(written(ticket.draft().view(booked, by.name())), false);
    }

    private String written(JournalEntryView entry) throws JsonProcessingException {
        return json.writeValueAsString(entry);
    }
}
