package org.minilateral.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** Entries of four lines, many in one transaction by the set function: what group commit and bulk rest on. */
final class SqlSets implements Load.Work {

    private static final String POST =
            "select count(*) from post_entries(?, 'bench', 'bench', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String REQUESTS =
            "select count(*) from post_requests(?, 'DEU', 'bench', 'bench', false, now(),"
                    + " ?, array_fill(sha256('x'), array[?]), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final PreparedStatement post;
    private final int size;
    private final boolean everyRule;
    private final IntSupplier consortium;
    private final int accounts;

    /**
     * @param consortium whose books take the next set
     * @param accounts of how many accounts the lines choose
     * @param everyRule as requests book them that wait together: who asks, their keys, the entries and their events
     */
    SqlSets(Server server, int size, IntSupplier consortium, int accounts, boolean everyRule) throws SQLException {
        this.connection = server.app();
        this.size = size;
        this.consortium = consortium;
        this.accounts = accounts;
        this.everyRule = everyRule;
        try (var jdbc = connection.createStatement()) {
            jdbc.execute("select set_config('minilateral.acting', 'person', false),"
                    + " set_config('minilateral.nation', 'DEU', false)");
        }
        this.post = connection.prepareStatement(everyRule ? REQUESTS : POST);
    }

    /** Lines on the same four accounts. */
    static SqlSets hot(Server server, int size) throws SQLException {
        return new SqlSets(server, size, () -> 0, 4, false);
    }

    @Override
    public int once() throws SQLException {
        var random = ThreadLocalRandom.current();
        int books = consortium.getAsInt();
        int lines = 4 * size;
        Object[] entries = new Object[lines];
        Object[] works = new UUID[lines];
        Object[] amounts = new Object[lines];
        for (int at = 0; at < lines; at++) {
            entries[at] = at / 4 + 1;
            works[at] = Books.work(books, accounts == 4 ? at % 4 : random.nextInt(accounts));
            amounts[at] = at % 2 == 0 ? 100L : -100L;
        }
        int at = 1;
        post.setObject(at++, Books.consortium(books));
        if (everyRule) {
            set(at++, "text", Stream.generate(UUID::randomUUID).limit(size).toArray());
            post.setInt(at++, size);
        }
        set(at++, "uuid", same(size, null));
        set(at++, "text", same(size, "MANUAL"));
        if (!everyRule) {
            set(at++, "uuid", same(size, null));
        }
        set(at++, "date", same(size, "2026-02-03"));
        set(at++, "text", same(size, "a payment"));
        if (!everyRule) {
            set(at++, "uuid", same(size, null));
        }
        set(at++, "uuid", same(size, null));
        set(at++, "text", same(size, "Voucher 7"));
        set(at++, "text", same(size, null));
        set(at++, "int4", entries);
        set(at++, "text", same(lines, "EXPENSE"));
        set(at++, "text", same(lines, ""));
        set(at++, "uuid", works);
        set(at++, "text", same(lines, "EUR"));
        set(at, "int8", amounts);
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
