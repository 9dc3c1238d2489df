package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.OpenMembership;
import org.minilateral.testkit.As;
import org.minilateral.testkit.ServiceDatabase;
import org.minilateral.testkit.Vault;

/** What a nation does not take part in is, for it, not there: behind both walls, and behind each of them alone. */
@QuarkusTest
class WallsTest {

    /** What any nation that takes part may add. */
    private static final Set<String> PROPOSALS = Set.of(
            "/v1/consortia/{id}/cost-shares",
            "/v1/consortia/{id}/budgets",
            "/v1/consortia/{id}/key-tables",
            "/v1/consortia/{id}/envelopes",
            "/v1/consortia/{id}/interest-terms");

    @Test
    void foreignBooksAreNotThere() {
        Ledger.of(Scene.of("DEU", "FRA")).assertUnknownTo(() -> As.as("finance-officer", "AUS"));
    }

    @Test
    void theApplicationAloneHidesThem() throws SQLException {
        Ledger ledger = Ledger.of(Scene.of("DEU", "FRA"));
        Vault.withoutRowSecurity(() -> ledger.assertUnknownTo(() -> As.as("finance-officer", "AUS")));
    }

    @Test
    void theDatabaseAloneHidesThem() throws SQLException {
        Ledger ledger = Ledger.of(Scene.of("DEU", "FRA"));
        long rows = rows();
        QuarkusMock.installMockForType(new OpenMembership(), Membership.class);
        ledger.reads().forEach((path, id) -> {
            Response answer = As.as("finance-officer", "AUS").get(path, id);
            assertThat(answer.statusCode()).as(path).isIn(200, 404);
            assertThat(answer.asString()).as(path).doesNotContain("EUR", "FRA", "JE-");
        });
        ledger.writes()
                .forEach(write -> assertThat(As.as("finance-officer", "AUS")
                                .body(write.body())
                                .post(write.path(), write.id())
                                .statusCode())
                        .as(write.path())
                        .isBetween(400, 499));
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void theDatabaseAloneKeepsTheBooksForTheNationThatKeepsThem() throws SQLException {
        Scene scene = Scene.of("DEU", "FRA");
        Ledger ledger = Ledger.of(scene);
        String another = scene.adoptedBudget("EUR", "10.00");
        long rows = rows();
        QuarkusMock.installMockForType(new OpenMembership(), Membership.class);
        ledger.writes().stream()
                .filter(write -> !PROPOSALS.contains(write.path()))
                .forEach(write -> assertThat(As.as("finance-officer", "FRA")
                                .body(write.body())
                                .post(write.path(), write.id())
                                .statusCode())
                        .as(write.path())
                        .isBetween(400, 499));
        As.as("finance-officer", "FRA")
                .body(Map.of("budgetId", another, "costShareId", ledger.costShare()))
                .post("/v1/consortia/{id}/assessments", scene.id())
                .then()
                .statusCode(404);
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void aProjectsBooksAreHiddenByEachWallFromThoseWhoDoNotShareIt() throws SQLException {
        Scene scene = Scene.of("DEU", "FRA", "ITA");
        var share = Scene.share("2", Scene.line("DEU", "1"), Scene.line("FRA", "1"));
        share.put("projectId", scene.project("DEU", "FRA"));
        String costShare = scene.adoptedShare(share);
        assertProjectHidden(scene, costShare);
        Vault.withoutRowSecurity(() -> assertProjectHidden(scene, costShare));
        QuarkusMock.installMockForType(new OpenMembership(), Membership.class);
        assertProjectHidden(scene, costShare);
    }

    private static void assertProjectHidden(Scene scene, String costShare) {
        As.liaison("ITA").get("/v1/cost-shares/{id}", costShare).then().statusCode(404);
        As.liaison("ITA")
                .get("/v1/consortia/{id}/cost-shares", scene.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void theRoleSaysWhatOneMayDo() {
        Scene scene = Scene.of("DEU", "FRA");
        Ledger ledger = Ledger.of(scene);
        for (String role : List.of("liaison", "programme-manager", "finance-officer", "auditor")) {
            ledger.reads()
                    .forEach((path, id) ->
                            As.as(role, "FRA").get(path, id).then().statusCode(200));
        }
        for (String role : List.of("approver", "administrator")) {
            ledger.reads()
                    .forEach((path, id) ->
                            As.as(role, "FRA").get(path, id).then().statusCode(403));
        }
        ledger.reads()
                .forEach((path, id) ->
                        As.as("administrator", null).get(path, id).then().statusCode(404));
        for (var write : ledger.writes()) {
            for (String role : List.of("liaison", "auditor", "approver")) {
                As.as(role, "DEU")
                        .body(write.body())
                        .post(write.path(), write.id())
                        .then()
                        .statusCode(403);
            }
        }
        As.as("finance-officer", "FRA")
                .body(Scene.receipt("FRA", "EUR", "1.00", "2026-01-31"))
                .post("/v1/calls/{id}/receipts", ledger.call())
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void whoIsOnlyInvitedObservesOrHasLeftSeesNoBooks() {
        Scene scene = Scene.of("DEU", "FRA");
        Ledger ledger = Ledger.of(scene);
        for (String standing :
                List.of("INVITED", "NEGOTIATING", "SIGNED_SUBJECT_TO_APPROVAL", "OBSERVER", "WITHDRAWN")) {
            scene.standing("GBR", standing);
            ledger.assertUnknownTo(() -> As.as("programme-manager", "GBR"));
        }
        for (String standing : List.of("PARTY", "PROVISIONALLY_APPLYING", "NOTICE_GIVEN")) {
            scene.standing("GBR", standing);
            As.liaison("GBR").get("/v1/calls/{id}", ledger.call()).then().statusCode(200);
        }
    }

    private static long rows() throws SQLException {
        try (var connection = ServiceDatabase.superuser();
                var row = connection
                        .createStatement()
                        .executeQuery(
                                "select (select count(*) from entry) + (select count(*) from posting)"
                                        + " + (select count(*) from cost_share) + (select count(*) from budget)"
                                        + " + (select count(*) from assessment) + (select count(*) from call)"
                                        + " + (select count(*) from key_table) + (select count(*) from envelope)"
                                        + " + (select count(*) from budget_commitment) + (select count(*) from budget_transfer)"
                                        + " + (select count(*) from accounting_period) + (select count(*) from reminder_schedule)"
                                        + " + (select count(*) from year_closing) + (select count(*) from refund)"
                                        + " + (select count(*) from call_proposal) + (select count(*) from receipt_proposal)"
                                        + " + (select count(*) from adjustment) + (select count(*) from receipt) + (select count(*) from outbox)")) {
            row.next();
            return row.getLong(1);
        }
    }
}
