package org.minilateral.consortium.workinggroup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.minilateral.consortium.workinggroup.Aukus.read;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.coalition.OpenConsortiumAccess;
import org.minilateral.testkit.As;
import org.minilateral.testkit.ServiceDatabase;

/** The United Kingdom leads the quantum group, to which the United States belong; Australia leads the consortium. */
@QuarkusTest
class HandOverTest {

    @Test
    void theLeadNationHandsOverWhileItTakesPartAndNobodyElseDoes() {
        String quantum = Aukus.quantum(Aukus.pillarTwo());
        handOver(quantum, "AUS", "USA").statusCode(403);
        handOver(quantum, "USA", "USA").statusCode(403);
        handOver(quantum, "DEU", "USA").statusCode(404);
        handOver(quantum, "GBR", "AUS")
                .statusCode(422)
                .body("code", equalTo("group-lead-is-member"))
                .body("errors[0].pointer", equalTo("/nation"));
        As.liaison("GBR")
                .body(Map.of("nation", "USA"))
                .put("/v1/working-groups/{id}/lead", quantum)
                .then()
                .statusCode(428);
        handOver(quantum, "GBR", "USA")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("leadNation", equalTo("USA"))
                .body("name", equalTo("Quantum technologies"))
                .body("terms", equalTo("Terms of Quantum technologies"));
        handOver(quantum, "GBR", "GBR").statusCode(403);
    }

    @Test
    void onceTheLeadNationHasLeftTheConsortiumsLeadHandsOver() throws SQLException {
        String aukus = Aukus.pillarTwo();
        String quantum = Aukus.quantum(aukus);
        leaves(aukus, "GBR");
        handOver(quantum, "GBR", "USA").statusCode(404);
        handOver(quantum, "USA", "USA").statusCode(403);
        handOver(quantum, "AUS", "GBR").statusCode(422);
        handOver(quantum, "AUS", "USA")
                .statusCode(200)
                .body("leadNation", equalTo("USA"))
                .body("members", contains("USA"))
                .body("terms", nullValue());
        Aukus.plan(quantum, "USA", "2027-Q1", "Clock at sea").statusCode(201);
        handOver(quantum, "AUS", "USA").statusCode(403);
        As.liaison("USA")
                .get("/v1/history?subject=consortia/" + aukus + "/working-groups/" + quantum)
                .then()
                .body("items[1].data.leadNation", equalTo("USA"))
                .body("items[1].actorNation", equalTo("AUS"));
    }

    /** Members count up the version of the group's row when they join; its name and lead the database keeps from them. */
    @Test
    void rowSecurityAloneKeepsNameAndLead() throws SQLException {
        String aukus = Aukus.pillarTwo();
        String quantum = Aukus.quantum(aukus);
        QuarkusMock.installMockForType(OpenConsortiumAccess.doors(), OpenConsortiumAccess.type());
        OpenGroupAccess.install();
        for (String nation : new String[] {"USA", "AUS"}) {
            handOver(quantum, nation, "USA").statusCode(403);
        }
        rename(quantum, "USA").statusCode(403);
        leaves(aukus, "GBR");
        handOver(quantum, "USA", "USA").statusCode(403);
        rename(quantum, "AUS").statusCode(404);
        read(quantum, "USA").body("name", equalTo("Quantum technologies")).body("leadNation", equalTo("GBR"));
        handOver(quantum, "AUS", "USA").statusCode(200);
    }

    /** With the terms as they are, so that nothing but the group's own row is to be changed. */
    private static ValidatableResponse rename(String group, String by) {
        return As.liaison(by)
                .header("If-Match", "*")
                .body(Map.of(
                        "name", "Hijacked",
                        "leadNation", "USA",
                        "terms", "Terms of Quantum technologies",
                        "chair", "A. Chair"))
                .put("/v1/working-groups/{id}", group)
                .then();
    }

    private static ValidatableResponse handOver(String group, String by, String nation) {
        return As.liaison(by)
                .header("If-Match", "*")
                .body(Map.of("nation", nation))
                .put("/v1/working-groups/{id}/lead", group)
                .then();
    }

    private static void leaves(String consortium, String nation) throws SQLException {
        try (Connection connection = ServiceDatabase.superuser();
                var update = connection.prepareStatement("update participation set standing = 'WITHDRAWN'"
                        + " where consortium_id = ?::uuid and nation = ?")) {
            update.setString(1, consortium);
            update.setString(2, nation);
            update.executeUpdate();
        }
    }
}
