package org.minilateral.funding.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;
import org.minilateral.platform.caller.Caller;

/** A draft, laid out as the functions take it that book or propose a single entry. */
record OneDraft(Draft draft, String metadata, Connection connection) {

    /** Fifteen places, which {@code post_draft()} and {@code propose_entry()} share. */
    void fill(PreparedStatement statement, UUID consortiumId, Caller by) throws SQLException {
        statement.setObject(1, consortiumId);
        statement.setObject(2, draft.projectId());
        statement.setString(3, draft.kind().name());
        statement.setObject(4, draft.effectiveOn());
        statement.setString(5, draft.reason());
        statement.setString(6, by.subject());
        statement.setString(7, by.name());
        statement.setObject(8, draft.decisionId());
        statement.setString(9, draft.document());
        statement.setString(10, metadata);
        lines(statement, 11, "text", line -> line.account().name());
        lines(statement, 12, "text", line -> line.nation() == null ? "" : line.nation());
        lines(statement, 13, "uuid", Posting::workPackageId);
        lines(statement, 14, "text", Posting::currency);
        lines(statement, 15, "int8", Posting::minor);
    }

    private void lines(PreparedStatement statement, int at, String type, Function<Posting, Object> value)
            throws SQLException {
        statement.setArray(
                at,
                connection.createArrayOf(
                        type, draft.postings().stream().map(value).toArray()));
    }
}
