package org.minilateral.funding.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.seal.tree.Subtrees;

/** Reads what was sealed, in the transaction of the caller. */
@ApplicationScoped
class Seals {

    private static final String LEAVES =
            "select index, hash from seal_leaf" + " where consortium_id = ? and index between ? and ? order by index";
    private static final String SUBTREES = "select index, hash from seal_subtree"
            + " where consortium_id = ? and level = ? and index between ? and ? order by index";
    private static final String CHECKPOINT =
            "select size, root, recorded_until, sealed_at, key_id, note from checkpoint where consortium_id = ?";

    private final DataSource database;

    Seals(DataSource database) {
        this.database = database;
    }

    /** Newest first, one more than the limit; below a size, or from the newest on if it is null. */
    List<Checkpoint> page(UUID consortiumId, Long below, int limit) {
        return query(
                CHECKPOINT + " and size < coalesce(?, 9223372036854775807) order by size desc limit ?",
                Seals::checkpoint,
                consortiumId,
                below,
                limit + 1);
    }

    /** Null if nothing is sealed yet. */
    Checkpoint latest(UUID consortiumId) {
        return first(query(CHECKPOINT + " order by size desc limit 1", Seals::checkpoint, consortiumId));
    }

    /** Null if no checkpoint was made at that size. */
    Checkpoint at(UUID consortiumId, long size) {
        return first(query(CHECKPOINT + " and size = ?", Seals::checkpoint, consortiumId, size));
    }

    List<SealKeyView> keys() {
        return query("select id, name, public_key, since from seal_key order by since, id", SealKeyView::of);
    }

    /** The sealed entry as a leaf; null if it is not sealed or may not be seen. */
    SealedEntry entry(UUID entryId) {
        return first(query(
                "select l.consortium_id, l.index, l.hash, e.text from seal_leaf l join entry_leaf e on e.id = l.entry_id"
                        + " where l.entry_id = ?",
                row -> new SealedEntry(row.getObject(1, UUID.class), row.getLong(2), row.getBytes(3), row.getString(4)),
                entryId));
    }

    /** Where an entry belongs; null if there is none that may be seen. */
    Scope scopeOf(UUID entryId) {
        return first(query(
                "select consortium_id, project_id from entry where id = ?",
                row -> new Scope(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                entryId));
    }

    /** The numbers of the entries that may be seen. */
    Map<UUID, String> numbers(List<UUID> entryIds) {
        Map<UUID, String> numbers = new HashMap<>();
        query(
                "select id, number from entry where id = any (?)",
                row -> numbers.put(row.getObject(1, UUID.class), row.getString(2)),
                (Object) entryIds.toArray(UUID[]::new));
        return numbers;
    }

    /** Reads what a proof needs by whole rows of 256 hashes, each once. */
    Rows subtrees(UUID consortiumId) {
        return new Rows((level, first) -> {
            var row = new byte[Subtrees.WIDTH][];
            long last = first + Subtrees.WIDTH - 1;
            List<Indexed> found = level == 0
                    ? query(LEAVES, Indexed::of, consortiumId, first, last)
                    : query(SUBTREES, Indexed::of, consortiumId, level, first, last);
            found.forEach(hash -> row[(int) (hash.index() - first)] = hash.hash());
            return row;
        });
    }

    private static Checkpoint checkpoint(ResultSet row) throws SQLException {
        return new Checkpoint(
                row.getLong(1),
                row.getBytes(2),
                row.getTimestamp(3).toInstant(),
                row.getTimestamp(4).toInstant(),
                row.getString(5),
                row.getString(6));
    }

    <T> List<T> query(String sql, Read<T> read, Object... values) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<T> found = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(read.from(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new PersistenceException("The seals can't be read", e);
        }
    }

    private static <T> T first(List<T> found) {
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Makes something of a row. */
    @FunctionalInterface
    interface Read<T> {
        T from(ResultSet row) throws SQLException;
    }

    private record Indexed(long index, byte[] hash) {
        static Indexed of(ResultSet row) throws SQLException {
            return new Indexed(row.getLong(1), row.getBytes(2));
        }
    }
}
