package org.minilateral.consortium.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Statements;
import org.postgresql.Driver;

/** However much there is to read, reading it takes the same few statements: every GET of the description. */
@QuarkusTest
class CrowdTest {

    /** What a request costs at most: to say who asks, to find out whether they may, and to read. */
    private static final int FEW = 12;

    /** Lists of the world, or of what holds it together: the crowd adds nothing to them. */
    private static final Set<String> FIXED = Set.of("listNations", "listTechnologyAreas", "listBridges");

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    @BeforeAll
    static void gather() throws IOException, SQLException {
        Crowd.gather();
    }

    @AfterAll
    static void disperse() throws SQLException {
        Crowd.disperse();
    }

    @Test
    void readingMuchTakesAsManyStatementsAsReadingLittle() throws SQLException {
        List<Reading> readings = Reading.all();
        assertThat(readings).hasSizeGreaterThan(25);
        Map<String, String> few = Crowd.thingsOf(Crowd.SPARSE);
        Map<String, String> many = Crowd.thingsOf(Crowd.CROWDED);
        SoftAssertions all = new SoftAssertions();
        for (Reading reading : readings) {
            Statements sparse = statements(reading, Crowd.SPARSE, few, 200);
            Statements crowded = statements(reading, Crowd.CROWDED, many, 200);
            Statements cut = statements(reading, Crowd.CROWDED, many, 10);
            all.assertThat(crowded.count())
                    .as(reading.operation() + ": " + crowded.calls())
                    .isEqualTo(sparse.count())
                    .isEqualTo(cut.count())
                    .isLessThanOrEqualTo(FEW);
        }
        all.assertAll();
    }

    /** Else the test above would prove nothing for a list that nobody thought of when the crowd was written. */
    @Test
    void theCrowdFillsEveryList() throws SQLException {
        Map<String, String> many = Crowd.thingsOf(Crowd.CROWDED);
        SoftAssertions all = new SoftAssertions();
        for (Reading reading : Reading.all()) {
            if (reading.list() && !FIXED.contains(reading.operation())) {
                int items = answer(reading, Crowd.CROWDED, many, 200)
                        .getList("items")
                        .size();
                all.assertThat(items).as(reading.operation()).isGreaterThanOrEqualTo(reading.isPaged() ? 200 : 50);
            }
        }
        all.assertAll();
    }

    /** For whatever values and in the application's role: a plan that asks a policy row by row grows with the crowd. */
    @Test
    void policiesAreAskedOnceAndBigTablesByTheirIndexes() throws SQLException {
        Map<String, String> many = Crowd.thingsOf(Crowd.CROWDED);
        Set<String> queries = new TreeSet<>();
        for (Reading reading : Reading.all()) {
            queries.addAll(statements(reading, Crowd.CROWDED, many, 200).calls().keySet());
        }
        SoftAssertions all = new SoftAssertions();
        for (String query : queries) {
            List<String> plan = plan(query);
            all.assertThat(plan).as(query + "\n" + String.join("\n", plan)).noneMatch(CrowdTest::grows);
        }
        all.assertAll();
    }

    /** In the simple protocol, for the extended one wants a value for each parameter. */
    private List<String> plan(String query) throws SQLException {
        Properties app = new Properties();
        app.putAll(Map.of("user", "consortium_app", "password", "consortium_app", "preferQueryMode", "simple"));
        try (Connection connection = new Driver().connect(database, app);
                var statement = connection.createStatement();
                var lines = statement.executeQuery("explain (generic_plan, costs off) " + query)) {
            List<String> plan = new ArrayList<>();
            while (lines.next()) {
                plan.add(lines.getString(1));
            }
            return plan;
        }
    }

    /** A subquery that is neither hashed nor done beforehand, a setting read for each row, a scan of what only grows. */
    private static boolean grows(String line) {
        return line.contains("(SubPlan")
                || line.contains("Filter:") && line.contains("current_setting")
                || line.matches(".*Seq Scan on (decision|declaration|outbox|capability)\\b.*");
    }

    private static Statements statements(Reading reading, String nation, Map<String, String> things, int limit)
            throws SQLException {
        return Statements.during(() -> answer(reading, nation, things, limit));
    }

    private static JsonPath answer(Reading reading, String nation, Map<String, String> things, int limit) {
        return As.liaison(nation)
                .urlEncodingEnabled(false)
                .get(reading.address(things, limit))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
