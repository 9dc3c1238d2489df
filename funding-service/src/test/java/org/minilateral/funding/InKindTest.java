package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minilateral.funding.coalition.ProjectFeed;
import org.minilateral.platform.feed.Event;
import org.minilateral.platform.release.Acting;
import org.minilateral.testkit.As;

/** FRA gives work worth 100.00: 60.00 at one milestone, 30.00 at another; 10.00 of it no milestone ever credits. */
@QuarkusTest
class InKindTest {

    private final Scene scene = Scene.of("DEU", "FRA");
    private UUID project;
    private UUID workPackage;
    private final UUID agreement = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID firstCredit = UUID.randomUUID();
    private final UUID secondCredit = UUID.randomUUID();

    @BeforeEach
    void project() {
        project = scene.project("DEU", "FRA");
        workPackage = scene.workPackage(project);
    }

    @Test
    void acceptedMilestonesTurnThePromiseIntoExpense() {
        agree();
        assertStatement("100.00", "0.00", "0.00", "100.00");
        accept(first, "2026-02-01");
        assertStatement("100.00", "60.00", "0.00", "40.00");
        trialBalance()
                .body("accounts.find { it.kind == 'IN_KIND_RECEIVABLE' }.debit.value", equalTo("40.00"))
                .body("accounts.find { it.kind == 'CONTRIBUTIONS_IN_KIND' }.credit.value", equalTo("100.00"))
                .body(
                        "accounts.find { it.kind == 'EXPENSE_IN_KIND' && it.workPackageId == '" + workPackage
                                + "' }.debit.value",
                        equalTo("60.00"));
    }

    @Test
    void theUnmetPartIsAssessedOnItsNationAndTheNextCallTakesIt() {
        agree();
        accept(first, "2026-02-01");
        end("2026-03-01", Map.of("creditId", firstCredit, "milestoneId", first, "acceptedOn", "2026-02-01"));
        assertStatement("100.00", "60.00", "40.00", "0.00");
        String assessment = scene.reader()
                .get("/v1/consortia/{id}/assessments", scene.id())
                .then()
                .body("items", hasSize(1))
                .body("items[0].amount.value", equalTo("40.00"))
                .body("items[0].basis.budgetId", equalTo(agreement.toString()))
                .body("items[0].basis.budgetDecision", equalTo("D-2026-0007"))
                .body("items[0].lines.nation", equalTo(List.of("FRA")))
                .extract()
                .path("items[0].id");
        scene.call(assessment, "EUR", "40.00").statusCode(201).body("dues[0].amount.value", equalTo("40.00"));
        trialBalance()
                .body("accounts.find { it.kind == 'CONTRIBUTIONS_IN_KIND' }.credit.value", equalTo("60.00"))
                .body("accounts.find { it.kind == 'CONTRIBUTIONS' }.credit.value", equalTo("40.00"))
                .body("accounts.find { it.kind == 'RECEIVABLE_CALLED' }.debit.value", equalTo("40.00"));
        scene.reader()
                .get("/v1/consortia/{id}/cost-share-statements", scene.id())
                .then()
                .statusCode(200)
                .body("tieOuts.tiesOut", everyItem(equalTo(true)));
    }

    @Test
    void aMilestoneAfterTheLastDayCreditsNothing() {
        agree();
        accept(first, "2027-01-01");
        assertStatement("100.00", "0.00", "0.00", "100.00");
    }

    @Test
    void aMilestoneThatIsHeardOfAfterTheEndCreditsOnlyWhatTheEndCounted() {
        agree();
        end("2026-03-01", Map.of("creditId", firstCredit, "milestoneId", first, "acceptedOn", "2026-02-01"));
        accept(second, "2026-03-02");
        accept(first, "2026-02-01");
        assertStatement("100.00", "60.00", "40.00", "0.00");
    }

    /** Each fact once or several times, in any order: the books come out the same. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfTheFactsAndTheirRepetitionDoNotMatter(long seed) {
        List<Runnable> facts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            facts.add(this::agree);
            facts.add(() -> accept(first, "2026-02-01"));
            facts.add(() -> accept(second, "2026-02-15"));
            facts.add(() -> end(
                    "2026-03-01",
                    Map.of("creditId", firstCredit, "milestoneId", first, "acceptedOn", "2026-02-01"),
                    Map.of("creditId", secondCredit, "milestoneId", second, "acceptedOn", "2026-02-15")));
        }
        Collections.shuffle(facts, new Random(seed));
        facts.forEach(Runnable::run);
        assertStatement("100.00", "90.00", "10.00", "0.00");
        scene.reader()
                .get("/v1/consortia/{id}/journal", scene.id())
                .then()
                .body("items.findAll { it.kind == 'IN_KIND_AGREEMENT' }", hasSize(1))
                .body("items.findAll { it.kind == 'IN_KIND_CREDIT' }", hasSize(2))
                .body("items.findAll { it.kind == 'IN_KIND_SHORTFALL' }", hasSize(1))
                .body("items.findAll { it.kind == 'ASSESSMENT' }", hasSize(1));
    }

    /** A kill between the effect and the commit leaves nothing behind: the fact is told again and takes effect then. */
    @Test
    void whatWasNotCommittedIsBookedWhenItIsToldAgain() {
        agree();
        Event milestone = Scene.event(
                "project.milestone-accepted.v1",
                scene.id(),
                Map.of("milestoneId", first, "projectId", project, "acceptedOn", "2026-02-01"));
        assertThatThrownBy(() ->
                        Acting.asService(() -> QuarkusTransaction.requiringNew().run(() -> {
                            Arc.container().instance(ProjectFeed.class).get().apply(milestone);
                            throw new IllegalStateException("killed");
                        })))
                .hasStackTraceContaining("killed");
        assertStatement("100.00", "0.00", "0.00", "100.00");
        accept(first, "2026-02-01");
        accept(first, "2026-02-01");
        assertStatement("100.00", "60.00", "0.00", "40.00");
    }

    @Test
    void theStatementOfAPastDayComesOutTheSame() {
        agree();
        accept(first, "2026-02-01");
        scene.reader()
                .get("/v1/consortia/{id}/in-kind?asOf=2026-01-31", scene.id())
                .then()
                .body("agreements[0].amounts.credited.value", equalTo("0.00"))
                .body("tieOuts.tiesOut", everyItem(equalTo(true)));
        scene.reader()
                .get("/v1/consortia/{id}/in-kind?asOf=2025-12-31", scene.id())
                .then()
                .body("agreements", hasSize(0));
        scene.reader()
                .get("/v1/consortia/{id}/in-kind?asOf=yesterday", scene.id())
                .then()
                .statusCode(400)
                .body("code", equalTo("parameter-invalid"));
    }

    @Test
    void whatIsHeardOfAfterItsPeriodWasClosedCountsFromTheFirstOpenDay() {
        Closing closing = new Closing(scene);
        closing.layOut(2026);
        closing.close(closing.period(1));
        closing.close(closing.period(2));
        agree();
        accept(first, "2026-03-05");
        scene.reader()
                .get("/v1/consortia/{id}/journal", scene.id())
                .then()
                .body("items.effectiveOn", equalTo(List.of("2026-03-01", "2026-03-05")));
    }

    @Test
    void asAFileNoCellStartsAFormula() {
        agree();
        scene.reader()
                .accept("text/csv")
                .get("/v1/consortia/{id}/in-kind", scene.id())
                .then()
                .statusCode(200)
                .body(containsString("'=SUM(A1)"))
                .body(containsString("100.00,0.00,0.00,100.00"))
                .body(containsString("TRIAL_BALANCE"));
    }

    @Test
    void whoDoesNotShareTheProjectSeesNoneOfIt() {
        Scene three = Scene.of("DEU", "FRA", "ITA");
        project = three.project("DEU", "FRA");
        workPackage = three.workPackage(project);
        Scene.tell("project.in-kind-agreed.v1", three.id(), terms());
        As.as("auditor", "ITA")
                .get("/v1/consortia/{id}/in-kind", three.id())
                .then()
                .statusCode(200)
                .body("agreements", hasSize(0))
                .body("tieOuts", hasSize(0));
        As.as("auditor", "FRA")
                .get("/v1/consortia/{id}/in-kind", three.id())
                .then()
                .body("agreements", hasSize(1));
        As.as("auditor", "AUS")
                .get("/v1/consortia/{id}/in-kind", three.id())
                .then()
                .statusCode(404);
        assertThat(As.as("approver", "DEU")
                        .get("/v1/consortia/{id}/in-kind", three.id())
                        .statusCode())
                .isEqualTo(403);
    }

    private void agree() {
        Scene.tell("project.in-kind-agreed.v1", scene.id(), terms());
    }

    private Map<String, Object> terms() {
        return Map.ofEntries(
                Map.entry("agreementId", agreement),
                Map.entry("number", "IK-2026-0001"),
                Map.entry("projectId", project),
                Map.entry("nation", "FRA"),
                Map.entry("workPackageId", workPackage),
                Map.entry("description", "=SUM(A1)"),
                Map.entry("value", Scene.money("EUR", "100.00")),
                Map.entry(
                        "credits",
                        List.of(
                                Map.of(
                                        "creditId",
                                        firstCredit,
                                        "milestoneId",
                                        first,
                                        "amount",
                                        Scene.money("EUR", "60.00")),
                                Map.of(
                                        "creditId",
                                        secondCredit,
                                        "milestoneId",
                                        second,
                                        "amount",
                                        Scene.money("EUR", "30.00")))),
                Map.entry("endsOn", "2026-12-31"),
                Map.entry("agreedOn", "2026-01-15"),
                Map.entry("decisionId", UUID.randomUUID()),
                Map.entry("decisionNumber", "D-2026-0007"),
                Map.entry("clause", "8.2"));
    }

    private void accept(UUID milestone, String day) {
        Scene.tell(
                "project.milestone-accepted.v1",
                scene.id(),
                Map.of("milestoneId", milestone, "projectId", project, "acceptedOn", day));
    }

    private void end(String day, Object... credits) {
        Scene.tell(
                "project.in-kind-ended.v1",
                scene.id(),
                Map.of("agreementId", agreement, "projectId", project, "endedOn", day, "credits", List.of(credits)));
    }

    private ValidatableResponse trialBalance() {
        return scene.reader()
                .get("/v1/consortia/{id}/trial-balance", scene.id())
                .then()
                .statusCode(200);
    }

    private void assertStatement(String value, String credited, String shortfall, String open) {
        scene.reader()
                .get("/v1/consortia/{id}/in-kind?asOf=2027-12-31", scene.id())
                .then()
                .statusCode(200)
                .body("agreements[0].amounts.value.value", equalTo(value))
                .body("agreements[0].amounts.credited.value", equalTo(credited))
                .body("agreements[0].amounts.shortfall.value", equalTo(shortfall))
                .body("nations[0].amounts.open.value", equalTo(open))
                .body("tieOuts.tiesOut", everyItem(equalTo(true)));
    }
}
