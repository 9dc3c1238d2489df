package org.minilateral.funding;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.minilateral.funding.Treasury.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Everything that moves a nation's account, in one consortium: after each of it documents and journal say the same. */
@QuarkusTest
class TieOutTest {

    private static final String TOMORROW =
            LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();

    private final Scene scene = Scene.of("LVA", "FRA");
    private final Treasury treasury = new Treasury(scene);
    private final Closing books = new Closing(scene);

    @Test
    void theStatementTiesOutAfterEachOfThem() {
        rates(TODAY, "1.25");
        rates(TOMORROW, "1.00");
        String assessment = scene.assessment(scene.equal(), "EUR", "100.00");
        scene.call(assessment, "EUR", "90.00").statusCode(201);
        tiesOut();
        // FRA owes a quarter now, and 45.00 were called from it.
        Map<String, Object> quarters = Scene.share("4", Scene.line("LVA", "3"), Scene.line("FRA", "1"));
        scene.officer()
                .body(Map.of("costShareId", scene.adoptedShare(quarters)))
                .post("/v1/assessments/{id}/adjustments", assessment)
                .then()
                .statusCode(201)
                .body("credited.value", equalTo("20.00"));
        tiesOut();
        Booking.claim(scene, "FRA", "30.00", LocalDate.parse(TODAY));
        books.book("nettings", Map.of("nation", "FRA", "amount", Scene.money("EUR", "12.00")))
                .statusCode(201);
        tiesOut();
        books.book("surplus-credits", Map.of("nation", "FRA", "amount", Scene.money("EUR", "3.00")))
                .statusCode(201);
        tiesOut();
        // Of 50.00 dollars 37.50 are the 30.00 euros that FRA still owes.
        treasury.pay("FRA", "USD", "50.00", TODAY).statusCode(201).body("advanced.value", equalTo("12.50"));
        tiesOut();
        scene.officer()
                .body(Map.of("on", TOMORROW, "currency", "USD"))
                .post("/v1/consortia/{id}/revaluations", scene.id())
                .then()
                .statusCode(201)
                .body("difference.value", equalTo("7.50"));
        tiesOut();
        inKind();
        tiesOut();
        // FRA's 4.00 are 5.00 of the dollars that it has paid in advance.
        treasury.call(
                scene.assess(scene.adoptedBudget("EUR", "8.00"), scene.adoptedShare(another()))
                        .statusCode(201)
                        .extract()
                        .path("id"),
                "EUR",
                "8.00",
                TODAY);
        tiesOut();
        accounts();
    }

    /** FRA's account as its statement has it: what all of that left. */
    private void accounts() {
        books.read("cost-share-statements?currency=EUR&to=" + TOMORROW)
                .body("accounts.find { it.nation == 'FRA' }.surplus.value", equalTo("17.00"))
                .body("accounts.find { it.nation == 'FRA' }.claims.value", equalTo("18.00"))
                .body("accounts.find { it.nation == 'FRA' }.credited.value", equalTo("15.00"))
                .body("accounts.find { it.nation == 'FRA' }.inKind.closing.value", equalTo("0.00"));
    }

    private Map<String, Object> another() {
        Map<String, Object> share = scene.equal();
        share.put("name", "Another key");
        return share;
    }

    /** Work worth 10.00, of which 6.00 are accepted and 4.00 become due in cash. */
    private void inKind() {
        UUID project = scene.project("LVA", "FRA");
        UUID agreement = UUID.randomUUID();
        UUID milestone = UUID.randomUUID();
        Map<String, Object> credit =
                Map.of("creditId", UUID.randomUUID(), "milestoneId", milestone, "amount", Scene.money("EUR", "6.00"));
        Scene.tell(
                "project.in-kind-agreed.v1",
                scene.id(),
                Map.ofEntries(
                        Map.entry("agreementId", agreement),
                        Map.entry("number", "IK-2026-0001"),
                        Map.entry("projectId", project),
                        Map.entry("nation", "FRA"),
                        Map.entry("workPackageId", scene.workPackage(project)),
                        Map.entry("description", "Work of a laboratory"),
                        Map.entry("value", Scene.money("EUR", "10.00")),
                        Map.entry("credits", List.of(credit)),
                        Map.entry("endsOn", "2026-12-31"),
                        Map.entry("agreedOn", "2026-01-15"),
                        Map.entry("decisionId", UUID.randomUUID()),
                        Map.entry("decisionNumber", "D-2026-0007"),
                        Map.entry("clause", "8.1")));
        tiesOut();
        Scene.tell(
                "project.milestone-accepted.v1",
                scene.id(),
                Map.of("milestoneId", milestone, "projectId", project, "acceptedOn", "2026-02-01"));
        tiesOut();
        Map<String, Object> accepted =
                Map.of("creditId", credit.get("creditId"), "milestoneId", milestone, "acceptedOn", "2026-02-01");
        Scene.tell(
                "project.in-kind-ended.v1",
                scene.id(),
                Map.of(
                        "agreementId",
                        agreement,
                        "projectId",
                        project,
                        "endedOn",
                        "2026-03-01",
                        "credits",
                        List.of(accepted)));
    }

    private void tiesOut() {
        for (String currency : List.of("EUR", "USD")) {
            for (String nation : List.of("", "&nation=FRA")) {
                books.read("cost-share-statements?currency=" + currency + "&to=" + TOMORROW + nation)
                        .body("tieOuts", hasSize(8))
                        .body("tieOuts.findAll { !it.tiesOut }", hasSize(0));
            }
        }
        for (String report : List.of("contribution-matrix?asOf=", "funding-flows?to=")) {
            books.read(report + TOMORROW)
                    .body("tieOuts.size()", greaterThan(0))
                    .body("tieOuts.findAll { !it.tiesOut }", hasSize(0));
        }
    }

    private void rates(String on, String dollars) {
        Published.take(scene.lead(), "text/csv", "Date,USD,\n" + on + "," + dollars + ",\n")
                .statusCode(201);
    }
}
