package org.minilateral.consortium.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.coalition.OpenConsortiumAccess;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Vault;

/** Germany has no part in AUKUS, Japan is invited to it, Australia is a party without a seat in the quantum group. */
@QuarkusTest
class GroupWallsTest {

    @Test
    void bothWalls() {
        Hidden.set().assertHidden();
    }

    @Test
    void rowSecurityAlone() {
        Hidden hidden = Hidden.set();
        QuarkusMock.installMockForType(OpenConsortiumAccess.doors(), OpenConsortiumAccess.type());
        OpenGroupAccess.install();
        hidden.assertUnreadable();
        hidden.assertUnchangeable();
    }

    @Test
    void theApplicationAlone() throws SQLException {
        Hidden hidden = Hidden.set();
        Vault.withoutRowSecurity(() -> {
            hidden.assertHidden();
            hidden.assertUnchangeable();
        });
    }

    record Hidden(String consortium, String group, String goal) {
        static Hidden set() {
            String aukus = Aukus.pillarTwo();
            String quantum = Aukus.quantum(aukus);
            return new Hidden(aukus, quantum, Aukus.id(Aukus.plan(quantum, "GBR", "2027-Q1", "Clock at sea")));
        }

        /** With the application's check, the answer is the one that an unknown id gets. */
        void assertHidden() {
            assertUnreadable();
            for (String nation : new String[] {"DEU", "JPN"}) {
                assertSameAsUnknown(nation, "/v1/working-groups/{group}");
            }
            assertSameAsUnknown("DEU", "/v1/consortia/{consortium}/working-groups");
            assertSameAsUnknown("AUS", "/v1/working-groups/{group}/goals");
            assertSameAsUnknown("AUS", "/v1/working-groups/{group}/goals/{goal}");
        }

        void assertUnreadable() {
            for (String nation : new String[] {"DEU", "JPN"}) {
                As.liaison(nation).get("/v1/working-groups/{id}", group).then().statusCode(404);
            }
            As.liaison("JPN")
                    .get("/v1/consortia/{id}/working-groups", consortium)
                    .then()
                    .body("items", empty());
            As.liaison("AUS")
                    .get("/v1/working-groups/{id}", group)
                    .then()
                    .statusCode(200)
                    .body("terms", nullValue());
            As.liaison("AUS")
                    .get("/v1/working-groups/{id}/goals/{goal}", group, goal)
                    .then()
                    .statusCode(404);
            String goals = As.liaison("AUS")
                    .get("/v1/working-groups/{id}/goals", group)
                    .then()
                    .extract()
                    .asString();
            assertThat(goals).doesNotContain("Clock at sea");
        }

        void assertUnchangeable() {
            Map<String, String> change = Map.of("quarter", "2030-Q1", "title", "Hijacked", "state", "DROPPED");
            for (String nation : new String[] {"DEU", "JPN", "AUS", "USA"}) {
                int status = As.liaison(nation)
                        .header("If-Match", "*")
                        .body(change)
                        .put("/v1/working-groups/{id}/goals/{goal}", group, goal)
                        .then()
                        .extract()
                        .statusCode();
                assertThat(status).as(nation).isGreaterThanOrEqualTo(400);
            }
            As.liaison("GBR")
                    .get("/v1/working-groups/{id}/goals/{goal}", group, goal)
                    .then()
                    .body("title", org.hamcrest.Matchers.equalTo("Clock at sea"));
        }

        private void assertSameAsUnknown(String nation, String path) {
            String unknown = UUID.randomUUID().toString();
            String known = path.contains("{group}") ? group : consortium;
            assertThat(refusal(nation, path, known, goal))
                    .startsWith("404")
                    .isEqualTo(refusal(nation, path, unknown, goal).replace(unknown, known));
        }

        /** Status and body without the trace id, which is each request's own. */
        private static String refusal(String nation, String path, String id, String goal) {
            String filled = path.replaceFirst("\\{(group|consortium)}", id).replace("{goal}", goal);
            var response = As.liaison(nation).get(filled).then().extract();
            return response.statusCode() + response.asString().replaceAll("\"traceId\":\"[^\"]*\"", "");
        }
    }
}
