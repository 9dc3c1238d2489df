package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.money.Money;
import org.minilateral.testkit.As;
import org.minilateral.testkit.ServiceDatabase;
import org.minilateral.testkit.TestClock;

/** DEU and FRA pay 60 % and 40 % of 1,000.00; 900.00 is spent, so that 100.00 is left: 60.00 and 40.00. */
@QuarkusTest
class YearCloseTest {

    @Inject
    TestClock clock;

    private final Scene scene = Scene.of("DEU", "FRA");
    private final Closing books = new Closing(scene);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final int year = today.getYear();

    @Test
    void revenueAndExpenseGoToTheAccumulatedSurplusAndThePeriodsClose() {
        earnAndSpend();
        String closing = propose().statusCode(201).extract().path("id");
        propose().statusCode(409);
        approve(closing)
                .statusCode(201)
                .body("results", hasSize(1))
                .body("results[0].revenue.value", equalTo("1000.00"))
                .body("results[0].expense.value", equalTo("900.00"))
                .body("results[0].surplus.value", equalTo("100.00"));
        books.read("periods").body("items.state", everyItem(equalTo("CLOSED")));
        String atClose = accounts(year + "-12-31");
        assertThat(atClose).contains("ACCUMULATED_SURPLUS").contains("100.00");
        books.read("trial-balance?asOf=" + year + "-12-31")
                .body("accounts.find { it.kind == 'EXPENSE' }.debit.value", equalTo("0.00"))
                .body("accounts.find { it.kind == 'CONTRIBUTIONS' }.credit.value", equalTo("0.00"))
                .body("totals[0].debit", equalTo(Map.of("currency", "EUR", "value", "1000.00")));
        // The next year opens with what this one closed with.
        assertThat(accounts(year + 1 + "-01-01")).isEqualTo(atClose);
        statementTiesOut();
        propose().statusCode(409).body("code", equalTo("year-closed"));
        books.read("year-closings").body("items", hasSize(1)).body("items[0].results", hasSize(1));
    }

    @Test
    void whoProposedTheCloseOrARefundDoesNotApproveIt() throws SQLException {
        earnAndSpend();
        String closing = propose().statusCode(201).extract().path("id");
        scene.officer().post("/v1/year-closings/{id}/approvals", closing).then().statusCode(403);
        As.as("approver", "FRA")
                .post("/v1/year-closings/{id}/approvals", closing)
                .then()
                .statusCode(403);
        String own = As.bearing(Closing.officerAndApprover("DEU"))
                .body(Scene.receipt("DEU", "EUR", "1.00", today.toString()))
                .post("/v1/consortia/{id}/refunds", scene.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.bearing(Closing.officerAndApprover("DEU"))
                .post("/v1/refunds/{id}/approvals", own)
                .then()
                .statusCode(409)
                .body("code", equalTo("proposer-never-approves"));
        assertForbidden("refund", own);
        assertForbidden("year_closing", closing);
        books.approver()
                .body(Map.of("reason", "The auditors are not done"))
                .post("/v1/year-closings/{id}/rejections", closing)
                .then()
                .statusCode(201)
                .body("approval.rejection", equalTo("The auditors are not done"));
        books.read("periods").body("items.state", everyItem(equalTo("OPEN")));
        approve(closing).statusCode(409).body("code", equalTo("already-decided"));
    }

    /** Not even the database's superuser in passing. */
    private static void assertForbidden(String table, String id) throws SQLException {
        try (var connection = ServiceDatabase.superuser();
                var jdbc = connection.createStatement()) {
            assertThatThrownBy(() -> jdbc.execute("update " + table + " set state = 'APPROVED', decided_at = now(),"
                            + " decided_by = proposed_by where id = '" + id + "'"))
                    .hasMessageContaining("proposer_never_approves");
        }
    }

    @Test
    void aSurplusIsSharedByDecisionThenCreditedAndRefunded() {
        String call = earnAndSpend();
        scene.receive(call, Scene.receipt("DEU", "EUR", "600.00", today.toString()))
                .statusCode(201);
        String result = closed();
        String sharing = books.book("surplus-sharings", Map.of("yearResultId", result))
                .statusCode(201)
                .body("parts.nation", contains("DEU", "FRA"))
                .body("parts.amount.value", contains("60.00", "40.00"))
                .extract()
                .path("id");
        books.book("surplus-sharings", Map.of("yearResultId", result)).statusCode(409);
        share(sharing).statusCode(409).body("code", equalTo("decision-required"));
        scene.adopt("SURPLUS", sharing);
        nextYear(() -> {
            share(sharing).statusCode(201).body("entryNumber", startsWith("JE-"));
            share(sharing).statusCode(409).body("code", equalTo("surplus-booked-once"));
            credit("FRA", "40.01").statusCode(422).body("code", equalTo("exceeds-owed"));
            credit("FRA", "40.00").statusCode(201).body("number", startsWith("SC-"));
            credit("DEU", "1.00").statusCode(422).body("code", equalTo("exceeds-outstanding"));
            String refund = refund("DEU", "60.00")
                    .statusCode(201)
                    .body("entryNumber", nullValue())
                    .extract()
                    .path("id");
            String tooMuch = refund("DEU", "0.01").statusCode(201).extract().path("id");
            scene.officer().post("/v1/refunds/{id}/approvals", refund).then().statusCode(403);
            approveRefund(refund).statusCode(201).body("entryNumber", startsWith("JE-"));
            approveRefund(tooMuch).statusCode(422).body("code", equalTo("exceeds-owed"));
        });
        scene.reader()
                .get("/v1/calls/{id}", call)
                .then()
                .body("dues.find { it.nation == 'FRA' }.outstanding.value", equalTo("360.00"));
    }

    @Test
    void aDeficitIsShownAndNotShared() {
        books.called("100.00", today.toString());
        Booking.claim(scene, "FRA", "130.00", today);
        String result = closed();
        books.read("year-closings").body("items[0].results[0].surplus.value", equalTo("-30.00"));
        books.book("surplus-sharings", Map.of("yearResultId", result))
                .statusCode(409)
                .body("code", equalTo("no-surplus"));
    }

    @Test
    void aLargeYearIsClosedInOneEntry() {
        List<UUID> workPackages = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            workPackages.add(UUID.randomUUID());
        }
        for (int i = 0; i < 183; i++) {
            List<Posting> lines = new ArrayList<>();
            workPackages.forEach(work -> {
                lines.add(Posting.debitWork(AccountKind.EXPENSE, work, new Money("EUR", "0.07")));
                lines.add(Posting.credit(AccountKind.CLAIMS_PAYABLE, "FRA", new Money("EUR", "0.07")));
            });
            Booking.book(scene, Entry.Kind.CLAIM, today, lines.toArray(Posting[]::new));
        }
        closed();
        // 183 × 100 × 0.07
        books.read("year-closings").body("items[0].results[0].expense.value", equalTo("1281.00"));
        books.read("trial-balance?asOf=" + year + "-12-31")
                .body("accounts.findAll { it.kind == 'EXPENSE' }", hasSize(100))
                .body("accounts.findAll { it.kind == 'EXPENSE' }.debit.value", everyItem(equalTo("0.00")))
                .body("accounts.find { it.kind == 'ACCUMULATED_SURPLUS' }.debit.value", equalTo("1281.00"));
    }

    /** Returns the call of the whole. */
    private String earnAndSpend() {
        String assessment =
                scene.assessment(Scene.share("5", Scene.line("DEU", "3"), Scene.line("FRA", "2")), "EUR", "1000.00");
        Booking.claim(scene, "FRA", "900.00", today);
        return scene.call(assessment, "EUR", "1000.00")
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse propose() {
        if (books.period(1) == null) {
            books.layOut(year);
        }
        return books.book("year-closings", Map.of("fiscalYear", year));
    }

    private ValidatableResponse approve(String closing) {
        return books.approver()
                .post("/v1/year-closings/{id}/approvals", closing)
                .then();
    }

    private String closed() {
        String closing = propose().statusCode(201).extract().path("id");
        return approve(closing).statusCode(201).extract().path("results[0].id");
    }

    private ValidatableResponse share(String sharing) {
        return scene.officer()
                .post("/v1/surplus-sharings/{id}/bookings", sharing)
                .then();
    }

    private ValidatableResponse credit(String nation, String amount) {
        return books.book("surplus-credits", Map.of("nation", nation, "amount", Scene.money("EUR", amount)));
    }

    private ValidatableResponse refund(String nation, String amount) {
        Map<String, Object> refund = new HashMap<>(Scene.receipt(nation, "EUR", amount, year + 1 + "-01-15"));
        return books.book("refunds", refund);
    }

    private ValidatableResponse approveRefund(String refund) {
        return books.approver().post("/v1/refunds/{id}/approvals", refund).then();
    }

    private String accounts(String asOf) {
        return books.read("trial-balance?asOf=" + asOf)
                .extract()
                .path("accounts")
                .toString();
    }

    private void statementTiesOut() {
        books.read("cost-share-statements?asOf=" + year + "-12-31")
                .body("tieOuts.tiesOut", everyItem(equalTo(true)))
                .body("totals.assessed.value", equalTo("1000.00"));
    }

    /** In the closed year nothing can be booked any more. */
    private void nextYear(Runnable work) {
        clock.advance(Duration.between(
                clock.instant(), LocalDate.of(year + 1, 1, 20).atTime(12, 0).toInstant(ZoneOffset.UTC)));
        try {
            work.run();
        } finally {
            clock.reset();
        }
    }
}
