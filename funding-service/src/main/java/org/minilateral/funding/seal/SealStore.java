package org.minilateral.funding.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes seals, in the transaction of the caller. */
@ApplicationScoped
class SealStore {

    /** The leaf's text is written and hashed in the database: no entry travels. */
    private static final String ADD_LEAVES = "with fresh as (select e.id, e.recorded_at, e.text,"
            + " row_number() over (order by e.recorded_at) - 1 as at from (select * from entry_leaf"
            + " where consortium_id = ? and recorded_at > ? order by recorded_at limit ?) e),"
            + " added as (insert into seal_leaf (consortium_id, index, entry_id, hash)"
            + " select ?, ? + at, id, sha256('\\x00'::bytea || convert_to(text, 'UTF8')) from fresh"
            + " returning index, entry_id, hash)"
            + " select a.index, a.hash, f.recorded_at from added a join fresh f on f.id = a.entry_id";

    private final Seals seals;
    private final DataSource database;

    SealStore(Seals seals, DataSource database) {
        this.seals = seals;
        this.database = database;
    }

    List<UUID> unsealed() {
        return seals.query("select unsealed_consortia()", row -> row.getObject(1, UUID.class));
    }

    /** Until the end of the transaction nobody else seals for this consortium; false if somebody does already. */
    boolean isAlone(UUID consortiumId) {
        return seals.query(
                        "select pg_try_advisory_xact_lock(hashtextextended(?, 0))",
                        row -> row.getBoolean(1),
                        "seal/" + consortiumId)
                .getFirst();
    }

    List<Leaf> addLeaves(UUID consortiumId, long size, Instant after, int limit) {
        return seals
                .query(
                        ADD_LEAVES,
                        row -> new Leaf(
                                row.getLong(1),
                                row.getBytes(2),
                                row.getObject(3, OffsetDateTime.class).toInstant()),
                        consortiumId,
                        after.atOffset(ZoneOffset.UTC),
                        limit,
                        consortiumId,
                        size)
                .stream()
                .sorted(Comparator.comparingLong(Leaf::index))
                .toList();
    }

    void addSubtree(UUID consortiumId, int level, long index, byte[] hash) {
        insert("insert into seal_subtree values (?, ?, ?, ?)", consortiumId, level, index, hash);
    }

    void addKey(SealingKey key, Instant now) {
        insert(
                "insert into seal_key values (?, ?, ?, ?) on conflict do nothing",
                key.id(),
                key.name(),
                key.rawPublicKey(),
                now.atOffset(ZoneOffset.UTC));
    }

    void add(UUID consortiumId, Checkpoint checkpoint) {
        insert(
                "insert into checkpoint values (?, ?, ?, ?, ?, ?, ?)",
                consortiumId,
                checkpoint.size(),
                checkpoint.root(),
                checkpoint.recordedUntil().atOffset(ZoneOffset.UTC),
                checkpoint.sealedAt().atOffset(ZoneOffset.UTC),
                checkpoint.keyId(),
                checkpoint.note());
    }

    private void insert(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("The seal was not written", e);
        }
    }

    /** A new leaf. */
    record Leaf(long index, byte[] hash, Instant recordedAt) {}
}
