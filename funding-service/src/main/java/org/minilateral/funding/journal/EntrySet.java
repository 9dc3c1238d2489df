package org.minilateral.funding.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;
import org.minilateral.platform.idempotency.Claim;

/** Entries of one consortium, laid out as the arrays that {@code post_entries()} and {@code post_requests()} take. */
final class EntrySet {

    static final String POST = "select id, number, recorded_at from post_entries(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?, ?, ?, ?, ?)";

    private static final String REQUESTED =
            "select id, number, recorded_at from post_requests(?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final List<Draft> drafts;
    private final ObjectMapper json;
    private final Connection connection;

    EntrySet(List<Draft> drafts, ObjectMapper json, Connection connection) {
        this.drafts = drafts;
        this.json = json;
        this.connection = connection;
    }

    List<Booked> post(UUID consortiumId, Caller by) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(POST)) {
            statement.setObject(1, consortiumId);
            statement.setString(2, by.subject());
            statement.setString(3, by.name());
            entries(statement, 4, "uuid", Draft::projectId);
            entries(statement, 5, "text", draft -> draft.kind().name());
            entries(statement, 6, "uuid", draft -> null);
            entries(statement, 7, "date", draft -> draft.effectiveOn().toString());
            entries(statement, 8, "text", Draft::reason);
            entries(statement, 9, "uuid", Draft::corrects);
            entries(statement, 10, "uuid", Draft::decisionId);
            entries(statement, 11, "text", Draft::document);
            entries(statement, 12, "text", draft -> metadata(draft.metadata(), json));
            allLines(statement, 13);
            return booked(statement);
        }
    }

    /** Books the entries of a caller's requests with their keys and events: the call is the whole transaction. */
    List<Booked> postRequests(UUID consortiumId, Caller by, List<Claim> claims, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REQUESTED)) {
            statement.setObject(1, consortiumId);
            statement.setString(2, by.nation());
            statement.setString(3, by.subject());
            statement.setString(4, by.name());
            statement.setBoolean(5, by.actsAs(Role.APPROVER));
            statement.setObject(6, now.atOffset(ZoneOffset.UTC));
            array(statement, 7, "text", claims.stream().map(Claim::key));
            statement.setArray(
                    8,
                    connection.createArrayOf(
                            "bytea", claims.stream().map(Claim::fingerprint).toArray(byte[][]::new)));
            entries(statement, 9, "uuid", Draft::projectId);
            entries(statement, 10, "text", draft -> draft.kind().name());
            entries(statement, 11, "date", draft -> draft.effectiveOn().toString());
            entries(statement, 12, "text", Draft::reason);
            entries(statement, 13, "uuid", Draft::decisionId);
            entries(statement, 14, "text", Draft::document);
            entries(statement, 15, "text", draft -> metadata(draft.metadata(), json));
            allLines(statement, 16);
            return booked(statement);
        }
    }

    private static List<Booked> booked(PreparedStatement statement) throws SQLException {
        List<Booked> booked = new ArrayList<>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                booked.add(new Booked(
                        rows.getObject(1, UUID.class),
                        rows.getString(2),
                        rows.getTimestamp(3).toInstant()));
            }
        }
        return booked;
    }

    /** As it is stored; null for none. */
    static String metadata(Map<String, String> metadata, ObjectMapper json) {
        try {
            return metadata.isEmpty() ? null : json.writeValueAsString(metadata);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Strings can be written", e);
        }
    }

    /** For each line the place of its entry, counted from one. */
    private Object[] placesOfLines() {
        List<Integer> places = new ArrayList<>();
        for (int at = 1; at <= drafts.size(); at++) {
            for (int line = 0; line < drafts.get(at - 1).postings().size(); line++) {
                places.add(at);
            }
        }
        return places.toArray();
    }

    private void allLines(PreparedStatement statement, int from) throws SQLException {
        statement.setArray(from, connection.createArrayOf("int4", placesOfLines()));
        lines(statement, from + 1, "text", line -> line.account().name());
        lines(statement, from + 2, "text", line -> line.nation() == null ? "" : line.nation());
        lines(statement, from + 3, "uuid", Posting::workPackageId);
        lines(statement, from + 4, "text", Posting::currency);
        lines(statement, from + 5, "int8", Posting::minor);
    }

    private void entries(PreparedStatement statement, int at, String type, Function<Draft, Object> value)
            throws SQLException {
        array(statement, at, type, drafts.stream().map(value));
    }

    private void lines(PreparedStatement statement, int at, String type, Function<Posting, Object> value)
            throws SQLException {
        array(
                statement,
                at,
                type,
                drafts.stream().flatMap(draft -> draft.postings().stream()).map(value));
    }

    private void array(PreparedStatement statement, int at, String type, Stream<?> values) throws SQLException {
        statement.setArray(at, connection.createArrayOf(type, values.toArray()));
    }
}
