package org.minilateral.consortium;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.workinggroup.Aukus;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.ServiceDatabase;
import org.minilateral.testkit.Tokens;
import org.minilateral.testkit.Vault;

/** Auditors read the audit trail of what nations did, and nothing of the work itself: a road map's goals least of all. */
@QuarkusTest
class AuditorTest {

    private static final String GOAL = "org.minilateral.consortium.goal.v1";

    @Test
    void feedAndHistoryTellAuditorsTheActsWithoutTheWork() throws SQLException {
        String aukus = Aukus.pillarTwo();
        String quantum = Aukus.quantum(aukus);
        Aukus.id(Aukus.plan(quantum, "GBR", "2027-Q1", "Clock at sea"));
        for (String role : List.of("liaison", "programme-manager", "finance-officer", "approver")) {
            assertThat(fed(role, aukus)).contains(GOAL);
            assertThat(history(role, aukus)).contains(GOAL);
        }
        assertAudited(aukus);
        Vault.withoutRowSecurity(() -> assertAudited(aukus));
    }

    @Test
    void rowSecurityAloneHidesTheWork() throws SQLException {
        String aukus = Aukus.pillarTwo();
        Aukus.id(Aukus.plan(Aukus.quantum(aukus), "GBR", "2027-Q1", "Clock at sea"));
        assertThat(goalsSeen(aukus, "true")).isEqualTo(1);
        assertThat(goalsSeen(aukus, "false")).isZero();
        assertThat(goalsSeen(aukus, "")).isZero();
    }

    private static void assertAudited(String consortium) {
        for (List<String> told : List.of(fed("auditor", consortium), history("auditor", consortium))) {
            assertThat(told)
                    .contains(
                            "org.minilateral.consortium.participation.v1",
                            "org.minilateral.consortium.working-group.v1")
                    .doesNotContain(GOAL);
        }
    }

    private static List<String> fed(String role, String consortium) {
        return Feed.of(consortium, Tokens.as(role, "GBR")).stream()
                .map(event -> (String) event.get("type"))
                .toList();
    }

    private static List<String> history(String role, String consortium) {
        return As.as(role, "GBR")
                .get("/v1/history?limit=200&subject=consortia/" + consortium)
                .then()
                .statusCode(200)
                .extract()
                .path("items.type");
    }

    private static int goalsSeen(String consortium, String technical) throws SQLException {
        try (Connection connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.execute("set role consortium_app");
            statement.execute("select set_config('minilateral.nation', 'GBR', false),"
                    + " set_config('minilateral.technical', '" + technical + "', false)");
            try (var rows = statement.executeQuery(
                    "select count(*) from outbox where consortium = '" + consortium + "' and type = '" + GOAL + "'")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
