package org.minilateral.funding.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Reads sealed entries with their leaves, to hold one against the other. */
@ApplicationScoped
class SealedRows {

    private static final String BETWEEN = "select l.index, l.entry_id, l.hash, e.text from seal_leaf l"
            + " left join entry_leaf e on e.id = l.entry_id and e.consortium_id = l.consortium_id"
            + " where l.consortium_id = ? and l.index >= ? and l.index < ? order by l.index";
    private static final String UNSEALED = "select e.id from entry e where e.consortium_id = ? and e.recorded_at > ?"
            + " and e.recorded_at <= ? and not exists (select from seal_leaf l where l.entry_id = e.id)"
            + " order by e.recorded_at limit 1000";

    private final Seals seals;

    SealedRows(Seals seals) {
        this.seals = seals;
    }

    List<Row> between(UUID consortiumId, long from, long until) {
        return seals.query(
                BETWEEN,
                row -> new Row(row.getLong(1), row.getObject(2, UUID.class), row.getBytes(3), row.getString(4)),
                consortiumId,
                from,
                until);
    }

    /** When the entry at an index was recorded; null if it is gone. */
    Instant recordedAt(UUID consortiumId, long index) {
        List<Instant> found = seals.query(
                "select e.recorded_at from seal_leaf l join entry e on e.id = l.entry_id"
                        + " where l.consortium_id = ? and l.index = ?",
                row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                consortiumId,
                index);
        return found.isEmpty() ? null : found.getFirst();
    }

    List<UUID> unsealedBetween(UUID consortiumId, Instant after, Instant until) {
        return seals.query(
                UNSEALED,
                row -> row.getObject(1, UUID.class),
                consortiumId,
                after.atOffset(ZoneOffset.UTC),
                until.atOffset(ZoneOffset.UTC));
    }

    /** Empty for a key that is not known. */
    byte[] publicKey(String keyId) {
        List<byte[]> found = seals.query("select public_key from seal_key where id = ?", row -> row.getBytes(1), keyId);
        return found.isEmpty() ? new byte[0] : found.getFirst();
    }

    /** A leaf, and what the entry says now; null if it is gone. */
    record Row(long index, UUID entryId, byte[] hash, String text) {}
}
