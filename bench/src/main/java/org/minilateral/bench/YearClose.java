package org.minilateral.bench;

import java.sql.SQLException;
import java.util.Locale;

/** A year's close: one entry over 37,000 lines. */
final class YearClose {

    private YearClose() {}

    static void measure(Server server) throws SQLException {
        try (var connection = server.superuser("funding");
                var jdbc = connection.createStatement()) {
            jdbc.execute("set minilateral.acting = 'service'");
            long start = System.nanoTime();
            jdbc.execute(
                    "select count(*) from (select array_agg(1) as e, array_agg('EXPENSE'::text) as k, array_agg(''::text) as n,"
                            + " array_agg(lpad((g % 250)::text, 32, '0')::uuid) as w, array_agg('EUR'::text) as c,"
                            + " array_agg((case when g % 2 = 0 then 7 else -7 end)::bigint) as a from generate_series(1, 37000) g) l,"
                            + " lateral post_entries('" + Books.consortium(0)
                            + "', 'bench', 'bench', array[null]::uuid[],"
                            + " '{YEAR_CLOSE}', array[null]::uuid[], '{2026-12-31}', '{close}', array[null]::uuid[],"
                            + " array[null]::uuid[], array[null]::text[], array[null]::text[], l.e, l.k, l.n, l.w, l.c, l.a)");
            System.out.printf(Locale.ROOT, "a close of 37,000 lines: %.2f s%n", (System.nanoTime() - start) / 1e9);
        }
    }
}
