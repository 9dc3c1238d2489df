package org.minilateral.consortium.weave;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.workinggroup.Aukus;
import org.minilateral.testkit.ServiceDatabase;
import org.minilateral.testkit.Vault;

/** The web of a nation with no part in AUKUS says nothing of it: behind both walls, and behind each of them alone. */
@QuarkusTest
class WebWallsTest {

    @Test
    void theApplicationAloneHidesIt() throws SQLException {
        String aukus = Aukus.pillarTwo();
        String quantum = Aukus.quantum(aukus);
        assertHidden(aukus, quantum);
        Vault.withoutRowSecurity(() -> assertHidden(aukus, quantum));
    }

    /** The query's own scope can't be switched off, so this asks the tables themselves, in the application's role. */
    @Test
    void rowSecurityAloneHidesIt() throws SQLException {
        String aukus = Aukus.pillarTwo();
        Aukus.quantum(aukus);
        assertThat(rowsSeenBy("GBR", aukus)).containsExactly(1, 4, 1, 2);
        assertThat(rowsSeenBy("JPN", aukus)).containsExactly(1, 4, 0, 0);
        assertThat(rowsSeenBy("DEU", aukus)).containsExactly(0, 0, 0, 0);
        assertThat(rowsSeenBy("", aukus)).containsExactly(0, 0, 0, 0);
    }

    private static void assertHidden(String... ids) {
        JsonPath web = WebTest.web("DEU");
        assertThat(web.getList("nodes.id")).doesNotContain((Object[]) ids);
        assertThat(web.getList("edges.to")).doesNotContain((Object[]) ids);
    }

    private static List<Integer> rowsSeenBy(String nation, String consortium) throws SQLException {
        try (Connection connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.execute("set role consortium_app");
            statement.execute("select set_config('minilateral.nation', '" + nation + "', false)");
            List<Integer> counts = new ArrayList<>();
            for (String table : List.of(
                    "consortium where id",
                    "participation where consortium_id",
                    "working_group where consortium_id",
                    "working_group_member where consortium_id")) {
                try (var rows = statement.executeQuery("select count(*) from " + table + " = '" + consortium + "'")) {
                    rows.next();
                    counts.add(rows.getInt(1));
                }
            }
            return counts;
        }
    }
}
