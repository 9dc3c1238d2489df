package org.minilateral.consortium;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.coalition.OpenConsortiumAccess;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Vault;

/** What Australia may not see is, for Australia, not there: behind both walls, and behind each of them alone. */
@QuarkusTest
class WallsTest {

    @Test
    void everyTableIsClosedAndTheApplicationOwnsNothing() throws SQLException {
        Vault.assertClosed();
    }

    @Test
    void aForeignConsortiumIsNotThere() {
        Foreign foreign = Foreign.set();
        foreign.assertHidden();
    }

    @Test
    void rowSecurityAloneHidesIt() {
        Foreign foreign = Foreign.set();
        QuarkusMock.installMockForType(OpenConsortiumAccess.doors(), OpenConsortiumAccess.type());
        foreign.assertHidden();
    }

    @Test
    void theApplicationAloneHidesIt() throws SQLException {
        Foreign foreign = Foreign.set();
        Vault.withoutRowSecurity(foreign::assertHidden);
    }

    record Foreign(String consortium, String decision) {
        static Foreign set() {
            String id = Coalitions.spacelabInEffect();
            return new Foreign(id, Coalitions.ask(id, "DEU", "COST_SHARE"));
        }

        void assertHidden() {
            for (String path : List.of(
                    "/v1/consortia/{id}",
                    "/v1/consortia/{id}/arrangement",
                    "/v1/consortia/{id}/participations",
                    "/v1/consortia/{id}/entry-into-effect",
                    "/v1/consortia/{id}/decisions")) {
                assertSameAsUnknown(path, consortium);
            }
            assertSameAsUnknown("/v1/decisions/{id}", decision);
            assertSameAsUnknown("/v1/decisions/{id}/action-sheet", decision);
            List<String> listed = As.liaison("AUS")
                    .get("/v1/consortia?limit=200")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.id");
            assertThat(listed).doesNotContain(consortium);
        }

        private static void assertSameAsUnknown(String path, String id) {
            String unknown = UUID.randomUUID().toString();
            assertThat(refusal(path, id)).isEqualTo(refusal(path, unknown).replace(unknown, id));
        }

        /** Status and body without the trace id, which is each request's own. */
        private static String refusal(String path, String id) {
            var response = As.liaison("AUS").get(path, id).then().extract();
            return response.statusCode() + response.asString().replaceAll("\"traceId\":\"[^\"]*\"", "");
        }
    }
}
