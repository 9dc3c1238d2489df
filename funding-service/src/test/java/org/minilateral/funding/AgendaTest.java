package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Statements;
import org.minilateral.testkit.Vault;

@QuarkusTest
class AgendaTest {

    private final Scene scene = Scene.of("DEU", "FRA");

    @Test
    void aNationIsAskedForItsOwnDuesAlone() throws SQLException {
        String call = scene.call(scene.assessment(scene.equal(), "EUR", "100.00"), "EUR", "60.00")
                .statusCode(201)
                .extract()
                .path("id");
        scene.receive(call, Scene.receipt("FRA", "EUR", "12.50", Treasury.TODAY))
                .statusCode(201);
        Map<String, Object> due = items("finance-officer", "FRA").getFirst();
        assertThat(due)
                .containsEntry("kind", "DUE")
                .containsEntry("subjectId", call)
                .containsEntry("due", "2026-12-31T23:59:59Z")
                .containsEntry("money", Scene.money("EUR", "17.50"))
                .containsEntry("consortium", Map.of("id", scene.id().toString(), "name", "Consortium " + scene.id()));
        assertThat(kinds("liaison", "DEU")).containsExactly("DUE");
        assertThat(kinds("auditor", "FRA")).isEmpty();
        assertThat(kinds("finance-officer", "AUS")).isEmpty();
        Vault.withoutRowSecurity(
                () -> assertThat(kinds("finance-officer", "AUS")).isEmpty());
        scene.receive(call, Scene.receipt("FRA", "EUR", "17.50", Treasury.TODAY))
                .statusCode(201);
        assertThat(kinds("finance-officer", "FRA")).isEmpty();
    }

    @Test
    void whatIsProposedWaitsForAnotherPersonsApproval() {
        String assessment = scene.assessment(scene.equal(), "EUR", "100.00");
        String call =
                scene.call(assessment, "EUR", "60.00").statusCode(201).extract().path("id");
        String both = Closing.officerAndApprover("DEU");
        As.bearing(both)
                .body(Scene.receipt("FRA", "EUR", "1.00", Treasury.TODAY))
                .post("/v1/calls/{id}/receipt-proposals", call)
                .then()
                .statusCode(201);
        As.bearing(both)
                .body(Map.of("amount", Scene.money("EUR", "2.00"), "dueOn", "2026-12-31"))
                .post("/v1/assessments/{id}/call-proposals", assessment)
                .then()
                .statusCode(201);
        As.bearing(both)
                .body(Scene.receipt("DEU", "EUR", "3.00", Treasury.TODAY))
                .post("/v1/consortia/{id}/refunds", scene.id())
                .then()
                .statusCode(201);
        var closing = new Closing(scene);
        closing.layOut(2026);
        closing.proposeClosing(closing.period(1));
        closing.book("year-closings", Map.of("fiscalYear", 2026)).statusCode(201);
        assertThat(kinds("approver", "DEU"))
                .containsExactlyInAnyOrder(
                        "RECEIPT_PROPOSAL", "CALL_PROPOSAL", "REFUND", "PERIOD_CLOSING", "YEAR_CLOSING");
        assertThat(kinds("approver", "FRA")).isEmpty();
        assertThat(Waiting.items(() -> As.bearing(both), scene.id().toString(), 200))
                .extracting(item -> item.get("kind"))
                .doesNotContain("RECEIPT_PROPOSAL", "CALL_PROPOSAL", "REFUND");
        Map<String, Object> receipt = items("approver", "DEU").stream()
                .filter(item -> item.get("kind").equals("RECEIPT_PROPOSAL"))
                .findFirst()
                .orElseThrow();
        assertThat(receipt).containsEntry("money", Scene.money("EUR", "1.00")).containsEntry("title", "FRA");
    }

    @Test
    void aClaimWaitsForItsCheckThenForItsApprovalAndItsPayment() {
        Costs costs = Costs.of(scene, "1000.00");
        costs.fund("500.00");
        String claim = costs.submitted("FRA", "PERSONNEL", "100.00");
        assertThat(kinds("finance-officer", "DEU")).containsExactly("CLAIM_TO_CHECK");
        assertThat(kinds("approver", "DEU")).isEmpty();
        costs.check(claim).statusCode(201);
        assertThat(kinds("finance-officer", "DEU")).isEmpty();
        assertThat(kinds("approver", "DEU")).containsExactly("CLAIM_TO_APPROVE");
        costs.approve(claim).statusCode(201);
        costs.proposed(claim, "10.00");
        assertThat(kinds("approver", "DEU")).containsExactly("CLAIM_PAYMENT");
    }

    @Test
    void proposalsWaitForTheirDecisionAndWhatIsAdoptedForItsBooking() {
        scene.propose("budgets", Scene.budget("EUR", "4.00", "5.00")).statusCode(201);
        String share = scene.propose("cost-shares", scene.equal())
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(kinds("programme-manager", "FRA")).containsExactlyInAnyOrder("BUDGET", "COST_SHARE");
        assertThat(items("liaison", "FRA"))
                .extracting(item -> item.get("money"))
                .contains(Scene.money("EUR", "9.00"));
        scene.adopt("COST_SHARE", share);
        assertThat(kinds("liaison", "FRA")).containsExactly("BUDGET");
        String call = scene.call(scene.assessment(renamed(), "EUR", "10.00"), "EUR", "10.00")
                .statusCode(201)
                .extract()
                .path("id");
        String writeOff = new Closing(scene)
                .book(
                        "write-offs",
                        Map.of(
                                "callId",
                                call,
                                "nation",
                                "FRA",
                                "amount",
                                Scene.money("EUR", "1.00"),
                                "reason",
                                "Too little to claim"))
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(kinds("finance-officer", "DEU")).doesNotContain("WRITE_OFF");
        scene.adopt("WRITE_OFF", writeOff);
        assertThat(kinds("finance-officer", "DEU")).contains("WRITE_OFF");
        assertThat(kinds("finance-officer", "FRA")).doesNotContain("WRITE_OFF");
    }

    @Test
    void whatIsDueFirstComesFirstAndHowMuchThereIsCostsNoMoreStatements() throws SQLException {
        String assessment = scene.assessment(scene.equal(), "EUR", "100.00");
        var treasury = new Treasury(scene);
        treasury.call(assessment, "EUR", "10.00", "2027-03-31");
        Statements few = Statements.during(() -> items("liaison", "FRA"));
        treasury.call(assessment, "EUR", "10.00", "2027-01-31");
        treasury.call(assessment, "EUR", "10.00", "2027-02-28");
        List<Map<String, Object>> all = items("liaison", "FRA");
        assertThat(all)
                .extracting(item -> item.get("due"))
                .containsExactly("2027-01-31T23:59:59Z", "2027-02-28T23:59:59Z", "2027-03-31T23:59:59Z");
        assertThat(Waiting.items(() -> As.liaison("FRA"), scene.id().toString(), 1))
                .isEqualTo(all);
        Statements more = Statements.during(() -> items("liaison", "FRA"));
        assertThat(more.count()).isEqualTo(few.count()).isLessThanOrEqualTo(4);
    }

    private Map<String, Object> renamed() {
        Map<String, Object> share = scene.equal();
        share.put("name", "Another key");
        return share;
    }

    private List<Map<String, Object>> items(String role, String nation) {
        return Waiting.items(() -> As.as(role, nation), scene.id().toString(), 200);
    }

    private List<String> kinds(String role, String nation) {
        return items(role, nation).stream()
                .map(item -> (String) item.get("kind"))
                .toList();
    }
}
