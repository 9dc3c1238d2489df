package org.minilateral.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Consortia with accounts, and what is in their journals before a measurement. */
final class Books {

    static final int CONSORTIA = 16;
    static final int ACCOUNTS = 250;

    private static final String SEED = """
            select count(*) from (select array_agg((g - 1) / 4 + 1 order by g) as entries,
                array_agg('EXPENSE'::text order by g) as kinds, array_agg(''::text order by g) as nations,
                array_agg(lpad((%3$d000 + (random() * 249)::int)::text, 32, '0')::uuid order by g) as works,
                array_agg('EUR'::text order by g) as currencies,
                array_agg((case when g %% 2 = 0 then 100 else -100 end)::bigint order by g) as amounts
                from generate_series(1, 4 * %1$d) g) l,
            (select array_agg('MANUAL'::text) as kinds, array_agg(null::uuid) as nothing, array_agg('a seeded entry'::text) as reasons,
                array_agg('Voucher ' || g) as documents, array_agg(null::text) as notes,
                array_agg('2020-01-01'::date + (random() * 2200)::int) as days from generate_series(1, %1$d) g) e,
            lateral post_entries('%2$s', 'seed', 'seed', e.nothing, e.kinds, e.nothing, e.days, e.reasons, e.nothing,
                e.nothing, e.documents, e.notes, l.entries, l.kinds, l.nations, l.works, l.currencies, l.amounts)""";

    private Books() {}

    static UUID consortium(int number) {
        return new UUID(0x1000, number);
    }

    /** The work package for which an account of a consortium is kept. */
    static UUID work(int consortium, int number) {
        return UUID.fromString("%032d"
                .formatted(consortium * 1000 + number)
                .replaceAll("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }

    /** Founds the consortia, unless they are there, and books entries set by set until there are so many. */
    static void seed(Server server, int entries) throws SQLException {
        int there = Integer.parseInt(server.ask("select count(*) from entry"));
        try (Connection connection = server.superuser("funding");
                var jdbc = connection.createStatement()) {
            jdbc.execute("set minilateral.acting = 'service'");
            for (int number = 0; number < CONSORTIA; number++) {
                found(jdbc, number);
            }
            for (int left = entries - there, turn = 0; left > 0; left -= 10_000, turn++) {
                int number = turn % CONSORTIA;
                jdbc.execute(SEED.formatted(Math.min(left, 10_000), consortium(number), number));
            }
            jdbc.execute("vacuum analyze");
            jdbc.execute("checkpoint");
        }
    }

    private static void found(Statement jdbc, int number) throws SQLException {
        jdbc.execute("insert into consortium values ('%s', 'Bench %d', 'DEU', '2026-01-01') on conflict do nothing"
                .formatted(consortium(number), number));
        jdbc.execute("insert into participation values ('%s', 'DEU', 'PARTY', '2026-01-01') on conflict do nothing"
                .formatted(consortium(number)));
        jdbc.execute("insert into work_package select lpad((%d000 + g)::text, 32, '0')::uuid, '%s', '%s'"
                        .formatted(number, consortium(number), consortium(number))
                + " from generate_series(0, 249) g on conflict do nothing");
    }
}
