package org.minilateral.consortium.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Statements;

/** However much there is to read, reading it takes the same few statements: every GET of the description. */
@QuarkusTest
class CrowdTest {

    /** What a request costs at most: to say who asks, to find out whether they may, and to read. */
    private static final int FEW = 9;

    /** Lists of the world, or of what holds it together: the crowd adds nothing to them. */
    private static final Set<String> FIXED = Set.of("listNations", "listTechnologyAreas", "listBridges");

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
            all.assertThat(crowded.calls()).as(reading.operation()).isEqualTo(sparse.calls());
            all.assertThat(statements(reading, Crowd.CROWDED, many, 10).calls())
                    .as(reading.operation() + " with a limit of 10")
                    .isEqualTo(crowded.calls());
            all.assertThat(crowded.count()).as(reading.operation()).isLessThanOrEqualTo(FEW);
            System.out.println("NUM " + reading.operation() + " " + sparse.count() + " " + crowded.count());
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
                int items = answer(reading, Crowd.CROWDED, many, 200).getList("items").size();
                all.assertThat(items).as(reading.operation()).isGreaterThanOrEqualTo(reading.isPaged() ? 200 : 50);
            }
        }
        all.assertAll();
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
