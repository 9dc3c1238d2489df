package org.minilateral.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Asks for balances of any effective day as known at any instant. */
final class Past implements Load.Work {

    private final Connection connection;
    private final PreparedStatement ask;
    private final List<UUID> accounts;
    private final boolean effective;
    private final String age;

    Past(Server server, boolean effective) throws SQLException {
        this.connection = server.app();
        this.effective = effective;
        this.age = server.ask("select (max(recorded_at) - min(recorded_at))::text from entry");
        try (var jdbc = connection.createStatement()) {
            jdbc.execute("select set_config('minilateral.acting', 'person', false),"
                    + " set_config('minilateral.nation', 'DEU', false)");
            try (var rows = jdbc.executeQuery("select id from account")) {
                var found = new java.util.ArrayList<UUID>();
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
                this.accounts = List.copyOf(found);
            }
        }
        this.ask = connection.prepareStatement("select balance_at(?, ?::date, now() - ? * ?::interval)");
    }

    @Override
    public int once() throws SQLException {
        var random = ThreadLocalRandom.current();
        ask.setObject(1, accounts.get(random.nextInt(accounts.size())));
        ask.setString(
                2,
                effective
                        ? java.time.LocalDate.of(2020, 1, 1)
                                .plusDays(random.nextInt(2300))
                                .toString()
                        : null);
        ask.setDouble(3, random.nextDouble());
        ask.setString(4, age);
        ask.executeQuery().close();
        return 1;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
