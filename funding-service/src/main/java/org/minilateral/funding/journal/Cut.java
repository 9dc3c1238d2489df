package org.minilateral.funding.journal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Which part of a journal a report is about. The same cut gives the same report for ever: entries are never changed, and
 * none is ever recorded at an instant that has passed.
 *
 * @param projects the projects whose books the reader may see, beside those of the consortium itself
 * @param asOf the last effective day
 * @param recordedUntil the last instant of recording; null for all that is recorded
 */
public record Cut(UUID consortiumId, List<UUID> projects, LocalDate asOf, Instant recordedUntil) {

    /** A condition on {@code entry e}, with four places to fill: see {@link #fill}. */
    public static final String CONDITION =
            "e.consortium_id = ? and (e.project_id is null or e.project_id = any (?)) and e.effective_on <= ?"
                    + " and e.recorded_at <= coalesce(?, 'infinity'::timestamptz)";

    /** Fills the places of {@link #CONDITION}, and returns the number of the next place. */
    public int fill(PreparedStatement statement, int from) throws SQLException {
        statement.setObject(from, consortiumId);
        statement.setArray(from + 1, statement.getConnection().createArrayOf("uuid", projects.toArray()));
        statement.setObject(from + 2, asOf);
        statement.setObject(from + 3, recordedUntil == null ? null : recordedUntil.atOffset(ZoneOffset.UTC));
        return from + 4;
    }
}
