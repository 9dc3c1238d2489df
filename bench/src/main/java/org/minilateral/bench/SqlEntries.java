package org.minilateral.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Entries of four lines, booked one by one by the lean function, as the service's role for a person. */
final class SqlEntries implements Load.Work {

    private static final String SAY = "select set_config('minilateral.acting', 'person', %1$s),"
            + " set_config('minilateral.nation', 'DEU', %1$s), set_config('minilateral.subject', 'bench', %1$s),"
            + " set_config('minilateral.clearance', 'LIMITED', %1$s), set_config('minilateral.name', 'bench', %1$s)";

    private final Connection connection;
    private final PreparedStatement post;
    private final PreparedStatement say;
    private final PreparedStatement claim;
    private final PreparedStatement tell;
    private final PreparedStatement answer;
    private final boolean hot;

    /**
     * @param hot all entries on the same four accounts of one consortium, else on random accounts of sixteen
     * @param everyRule with what a request adds: who asks, its idempotency key and answer, and the event
     */
    SqlEntries(Server server, boolean hot, boolean everyRule) throws SQLException {
        this.connection = server.app();
        this.hot = hot;
        this.post =
                connection.prepareStatement("select id from post_entry(?, null, 'PAYMENT', uuidv7(), ?, 'a payment',"
                        + " 'bench', 'bench', ?, ?, ?, ?, ?)");
        try (var jdbc = connection.createStatement()) {
            jdbc.execute(SAY.formatted("false"));
        }
        connection.setAutoCommit(!everyRule);
        this.say = everyRule ? connection.prepareStatement(SAY.formatted("true")) : null;
        this.claim = everyRule
                ? connection.prepareStatement("insert into idempotency_key (subject, key, fingerprint)"
                        + " values ('bench', ?, sha256(?)) on conflict do nothing")
                : null;
        this.tell = everyRule
                ? connection.prepareStatement(
                        "insert into outbox (type, subject, consortium, releasable_to, recorded_at,"
                                + " data) values ('org.minilateral.funding.entry-posted.v1', ?, ?, '{DEU,FRA,ITA}', now(), ?::jsonb)")
                : null;
        this.answer = everyRule
                ? connection.prepareStatement(
                        "update idempotency_key set answer = ? where subject = 'bench' and key = ?")
                : null;
    }

    @Override
    public int once() throws SQLException {
        var random = ThreadLocalRandom.current();
        int consortium = hot ? 0 : random.nextInt(Books.CONSORTIA);
        UUID[] works = new UUID[4];
        for (int at = 0; at < 4; at++) {
            works[at] = Books.work(consortium, hot ? at : random.nextInt(Books.ACCOUNTS));
        }
        Arrays.sort(works);
        long amount = random.nextLong(1, 1_000_000);
        String key = everyRule() ? UUID.randomUUID().toString() : null;
        if (everyRule()) {
            say.execute();
            claim.setString(1, key);
            claim.setBytes(2, key.getBytes());
            claim.execute();
        }
        String id = post(consortium, works, amount);
        if (everyRule()) {
            tell.setString(1, "journal-entries/" + id);
            tell.setObject(2, Books.consortium(consortium));
            tell.setString(3, "{\"entryId\":\"" + id + "\",\"kind\":\"PAYMENT\",\"effectiveOn\":\"2026-02-03\"}");
            tell.execute();
            answer.setString(1, "{\"id\":\"" + id + "\",\"amount\":" + amount + "}");
            answer.setString(2, key);
            answer.execute();
            connection.commit();
        }
        return 1;
    }

    private boolean everyRule() {
        return say != null;
    }

    private String post(int consortium, UUID[] works, long amount) throws SQLException {
        post.setObject(1, Books.consortium(consortium));
        post.setDate(2, Date.valueOf("2026-02-03"));
        post.setArray(3, connection.createArrayOf("text", new String[] {"EXPENSE", "EXPENSE", "EXPENSE", "EXPENSE"}));
        post.setArray(4, connection.createArrayOf("text", new String[] {"", "", "", ""}));
        post.setArray(5, connection.createArrayOf("uuid", works));
        post.setArray(6, connection.createArrayOf("text", new String[] {"EUR", "EUR", "EUR", "EUR"}));
        post.setArray(7, connection.createArrayOf("int8", new Object[] {amount, -amount, 2 * amount, -2 * amount}));
        try (var row = post.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
