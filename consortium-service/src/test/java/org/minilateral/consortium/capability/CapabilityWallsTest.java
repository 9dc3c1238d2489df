package org.minilateral.consortium.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minilateral.consortium.capability.Declared.listed;
import static org.minilateral.consortium.capability.Declared.released;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.ServiceDatabase;
import org.minilateral.testkit.Tokens;
import org.minilateral.testkit.Vault;

/** A capability that is not released is not there: behind both walls, and behind each of them alone. */
@QuarkusTest
class CapabilityWallsTest {

    @Test
    void whatIsNotReleasedIsNotThere() {
        assertHidden(Declared.id("KOR", released("quantum-technologies", 7, "JPN")));
    }

    @Test
    void rowSecurityAloneHidesIt() throws SQLException {
        String id = Declared.id("KOR", released("quantum-technologies", 7, "JPN"));
        assertThat(rowsFor("AUS", "LIMITED", id)).isZero();
        assertThat(rowsFor("JPN", "UNCLASSIFIED", id)).isZero();
        assertThat(rowsFor("JPN", "LIMITED", id)).isEqualTo(1);
        QuarkusMock.installMockForType(new OpenDoors(), CapabilityAccess.class);
        assertHidden(id);
    }

    @Test
    void theApplicationAloneHidesIt() throws SQLException {
        String id = Declared.id("KOR", released("quantum-technologies", 7, "JPN"));
        Vault.withoutRowSecurity(() -> assertHidden(id));
    }

    @Test
    void aClearanceBelowTheMarkingHidesItToo() throws SQLException {
        String id = Declared.id("KOR", released("quantum-technologies", 7, "JPN"));
        assertUncleared(id);
        Vault.withoutRowSecurity(() -> assertUncleared(id));
        uncleared()
                .body(Declared.body("quantum-technologies", 7))
                .post("/v1/capabilities")
                .then()
                .statusCode(422);
    }

    private static void assertHidden(String id) {
        for (String path : List.of("/v1/capabilities/{id}", "/v1/capabilities/{id}/releases")) {
            String unknown = UUID.randomUUID().toString();
            assertThat(answer(path, id)).isEqualTo(answer(path, unknown).replace(unknown, id));
        }
        assertThat(listed("AUS", "area=quantum-technologies")).doesNotContain(id);
        assertThat(listed("JPN", "area=quantum-technologies")).contains(id);
    }

    private static void assertUncleared(String id) {
        uncleared().get("/v1/capabilities/{id}", id).then().statusCode(404);
        List<String> seen = uncleared()
                .get("/v1/capabilities?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(seen).doesNotContain(id);
    }

    private static RequestSpecification uncleared() {
        return As.bearing(Tokens.signed(Tokens.claims("liaison", "JPN").claim("clearance", "UNCLASSIFIED")));
    }

    /** Status and body without the trace id, which is each request's own. */
    private static String answer(String path, String id) {
        var response = As.liaison("AUS").get(path, id).then().extract();
        return response.statusCode() + response.asString().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    /** What the application's role sees when it works for somebody of that nation and clearance. */
    private static int rowsFor(String nation, String clearance, String id) throws SQLException {
        try (var connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local role consortium_app");
            statement.execute("select set_config('minilateral.nation', '" + nation
                    + "', true), set_config('minilateral.clearance', '" + clearance + "', true)");
            try (var rows = statement.executeQuery("select count(*) from capability where id = '" + id + "'")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** The application's wall taken away: every check says yes, so that only the database still says no. */
    static final class OpenDoors extends CapabilityAccess {

        OpenDoors() {
            super(null);
        }

        @Override
        boolean mayRead(SecurityIdentity identity, UUID capabilityId) {
            return true;
        }

        @Override
        boolean mayReadReleases(SecurityIdentity identity, UUID capabilityId) {
            return true;
        }
    }
}
