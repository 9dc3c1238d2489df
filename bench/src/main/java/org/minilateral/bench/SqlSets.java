package org.minilateral.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Entries of four lines, many in one transaction by the set function: what group commit and bulk rest on. */
final class SqlSets implements Load.Work {

    private final Connection connection;
    private final PreparedStatement post;
    private final int size;
    private final boolean hot;

    SqlSets(Server server, int size, boolean hot) throws SQLException {
        this.connection = server.app();
        this.size = size;
        this.hot = hot;
        try (var jdbc = connection.createStatement()) {
            jdbc.execute("select set_config('minilateral.acting', 'person', false),"
                    + " set_config('minilateral.nation', 'DEU', false)");
        }
        this.post = connection.prepareStatement("select count(*) from post_entries(?, 'bench', 'bench', ?, ?, ?,"
                + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    @Override
    public int once() throws SQLException {
        var random = ThreadLocalRandom.current();
        int consortium = hot ? 0 : random.nextInt(Books.CONSORTIA);
        int lines = 4 * size;
        Object[] entries = new Object[lines];
        Object[] works = new UUID[lines];
        Object[] amounts = new Object[lines];
        for (int at = 0; at < lines; at++) {
            entries[at] = at / 4 + 1;
            works[at] = Books.work(consortium, hot ? at % 4 : random.nextInt(Books.ACCOUNTS));
            amounts[at] = at % 2 == 0 ? 100L : -100L;
        }
        post.setObject(1, Books.consortium(consortium));
        set(2, "uuid", same(size, null));
        set(3, "text", same(size, "MANUAL"));
        set(4, "uuid", same(size, null));
        set(5, "date", same(size, "2026-02-03"));
        set(6, "text", same(size, "a payment"));
        set(7, "uuid", same(size, null));
        set(8, "uuid", same(size, null));
        set(9, "text", same(size, "Voucher 7"));
        set(10, "text", same(size, null));
        set(11, "int4", entries);
        set(12, "text", same(lines, "EXPENSE"));
        set(13, "text", same(lines, ""));
        set(14, "uuid", works);
        set(15, "text", same(lines, "EUR"));
        set(16, "int8", amounts);
        post.executeQuery().close();
        return size;
    }

    private void set(int at, String type, Object[] values) throws SQLException {
        post.setArray(at, connection.createArrayOf(type, values));
    }

    private static Object[] same(int count, Object value) {
        Object[] values = new Object[count];
        Arrays.fill(values, value);
        return values;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
