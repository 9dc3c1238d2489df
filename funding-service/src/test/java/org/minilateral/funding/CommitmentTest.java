package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.minilateral.funding.budget.Lines;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;
import org.minilateral.platform.release.Acting;

/** A line of 100.00 is ordered from, cancelled, claimed and paid, and never gives more than it holds. */
@QuarkusTest
class CommitmentTest {

    @Inject
    Lines lines;

    @Test
    void anOrderReservesAndACancelledPartComesBack() {
        Scene scene = Scene.of("DEU", "ITA");
        String budget = scene.adoptedBudget("EUR", "100.00");
        String order = commit(scene, budget, "60.00")
                .statusCode(201)
                .body("number", matchesPattern("CO-[0-9]{4}-0001"))
                .body("open.value", equalTo("60.00"))
                .extract()
                .path("id");
        commit(scene, budget, "40.01")
                .statusCode(409)
                .body("code", equalTo("budget-line-exhausted"))
                .body("available.value", equalTo("40.00"));
        reduce(scene, order, "60.01").statusCode(409).body("code", equalTo("commitment-exhausted"));
        reduce(scene, order, "20.00").statusCode(201).body("open.value", equalTo("40.00"));
        commit(scene, budget, "60.00").statusCode(201);
        scene.reader()
                .get("/v1/budgets/{id}/commitments", budget)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2))
                .body("items[0].reduced.value", equalTo("20.00"));
    }

    @Test
    void claimsTakeFromTheirOrderOrFromWhatIsLeft() {
        Scene scene = Scene.of("DEU", "ITA");
        UUID budget = UUID.fromString(scene.adoptedBudget("EUR", "100.00"));
        UUID order = UUID.fromString(
                commit(scene, budget.toString(), "60.00").extract().path("id"));
        UUID ordered = UUID.randomUUID();
        booking(() -> lines.spend(budget, 0, Money.of("EUR", 50_00), ordered, order));
        assertThat(left(budget)).isEqualTo("40.00");
        assertRefused("commitment-exhausted", () -> spend(budget, "10.01", order));
        assertRefused("budget-line-exhausted", () -> spend(budget, "40.01", null));
        booking(() -> spend(budget, "40.00", null));
        assertThat(left(budget)).isEqualTo("0.00");
        booking(() -> lines.giveBack(ordered));
        assertThat(left(budget)).as("it is the order's again").isEqualTo("0.00");
        reduce(scene, order.toString(), "60.00").statusCode(201);
        assertThat(left(budget)).isEqualTo("60.00");
    }

    @Test
    void whatWasPaidIsNotGivenBackAndNoMoreIsPaidThanWasClaimed() {
        Scene scene = Scene.of("DEU", "ITA");
        UUID budget = UUID.fromString(scene.adoptedBudget("EUR", "100.00"));
        UUID claim = UUID.randomUUID();
        booking(() -> lines.spend(budget, 0, Money.of("EUR", 30_00), claim, null));
        booking(() -> lines.pay(claim, Money.of("EUR", 10_00)));
        assertRefused("claim-settled", () -> lines.giveBack(claim));
        assertThatThrownBy(() -> booking(() -> lines.pay(claim, Money.of("EUR", 20_01))))
                .hasStackTraceContaining("paid_beyond_claim");
    }

    @Test
    void ordersAtOnceNeverTakeMoreThanTheLineHolds() throws Exception {
        Scene scene = Scene.of("DEU", "ITA");
        String budget = scene.adoptedBudget("EUR", "100.00");
        // Eight orders of 20.00: five fit.
        List<Callable<Integer>> orders = Collections.nCopies(
                8, () -> commit(scene, budget, "20.00").extract().statusCode());
        try (var pool = Executors.newFixedThreadPool(8)) {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : pool.invokeAll(orders)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnly(201, 409);
            assertThat(Collections.frequency(answers, 201)).isEqualTo(5);
        }
        scene.reader()
                .get("/v1/budgets/{id}/execution", budget)
                .then()
                .body("total.commitments.value", equalTo("100.00"))
                .body("total.available.value", equalTo("0.00"));
    }

    @Test
    void onlyAnAdoptedBudgetIsSpent() {
        Scene scene = Scene.of("DEU", "ITA");
        String proposed =
                scene.propose("budgets", Scene.budget("EUR", "9.00")).extract().path("id");
        commit(scene, proposed, "1.00").statusCode(422).body("code", equalTo("budget-not-adopted"));
    }

    private void spend(UUID budget, String amount, UUID commitment) {
        lines.spend(budget, 0, new Money("EUR", amount), UUID.randomUUID(), commitment);
    }

    private String left(UUID budget) {
        return Acting.asService(() -> QuarkusTransaction.requiringNew()
                .call(() -> lines.available(budget, 0).value()));
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(() -> booking(act))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static void booking(Runnable act) {
        Acting.asService(() -> QuarkusTransaction.requiringNew().run(act));
    }

    private static ValidatableResponse commit(Scene scene, String budget, String amount) {
        return scene.officer()
                .body(Map.of(
                        "line",
                        0,
                        "title",
                        "Pressure hull",
                        "supplier",
                        "Aeritalia",
                        "supplierNation",
                        "ITA",
                        "amount",
                        Scene.money("EUR", amount)))
                .post("/v1/budgets/{id}/commitments", budget)
                .then();
    }

    private static ValidatableResponse reduce(Scene scene, String order, String amount) {
        return scene.officer()
                .body(Map.of("amount", Scene.money("EUR", amount), "reason", "Cancelled in part"))
                .post("/v1/commitments/{id}/reductions", order)
                .then();
    }
}
