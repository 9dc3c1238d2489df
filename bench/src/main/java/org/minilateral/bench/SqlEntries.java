package org.minilateral.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Entries of four lines, booked one by one in one call each, as the service's role for a person. */
final class SqlEntries implements Load.Work {

    private static final String POST =
            "select id from post_entry(?, null, 'PAYMENT', uuidv7(), ?, 'a payment', 'bench',"
                    + " 'bench', ?, ?, ?, ?, ?)";
    private static final String REQUEST =
            "select id from post_requests(?, 'DEU', 'bench', 'bench', false, now(), array[?],"
                    + " array[sha256(?::text::bytea)], array[null]::uuid[], '{MANUAL}', array[?::date], '{a payment}',"
                    + " array[null]::uuid[], '{Voucher 7}', array[null]::text[], '{1,1,1,1}', ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final PreparedStatement post;
    private final boolean hot;
    private final boolean everyRule;

    /**
     * @param hot all entries on the same four accounts of one consortium, else on random accounts of sixteen
     * @param everyRule as a request books it: who asks, its key, the entry and its event
     */
    SqlEntries(Server server, boolean hot, boolean everyRule) throws SQLException {
        this.connection = server.app();
        this.hot = hot;
        this.everyRule = everyRule;
        this.post = connection.prepareStatement(everyRule ? REQUEST : POST);
        if (!everyRule) {
            try (var jdbc = connection.createStatement()) {
                jdbc.execute("select set_config('minilateral.acting', 'person', false),"
                        + " set_config('minilateral.nation', 'DEU', false)");
            }
        }
    }

    @Override
    public int once() throws SQLException {
        var random = ThreadLocalRandom.current();
        int consortium = hot ? 0 : random.nextInt(Books.CONSORTIA);
        UUID[] works = new UUID[4];
        for (int at = 0; at < 4; at++) {
            works[at] = Books.work(consortium, hot ? at : random.nextInt(Books.ACCOUNTS));
        }
        long amount = random.nextLong(1, 1_000_000);
        int at = 1;
        post.setObject(at++, Books.consortium(consortium));
        if (everyRule) {
            String key = UUID.randomUUID().toString();
            post.setString(at++, key);
            post.setString(at++, key);
        }
        post.setDate(at++, Date.valueOf("2026-02-03"));
        set(at++, "text", "EXPENSE", "EXPENSE", "EXPENSE", "EXPENSE");
        set(at++, "text", "", "", "", "");
        set(at++, "uuid", (Object[]) works);
        set(at++, "text", "EUR", "EUR", "EUR", "EUR");
        set(at, "int8", amount, -amount, 2 * amount, -2 * amount);
        post.executeQuery().close();
        return 1;
    }

    private void set(int at, String type, Object... values) throws SQLException {
        post.setArray(at, connection.createArrayOf(type, values));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
