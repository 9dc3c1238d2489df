package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.minilateral.funding.Books.credit;
import static org.minilateral.funding.Books.debit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class PendingEntryTest {

    /** Another finance officer of the same nation. */
    private static RequestSpecification second(Scene scene) {
        return As.bearing(
                Tokens.signed(Tokens.claims("finance-officer", scene.lead()).subject("second-officer")));
    }

    private static String propose(Scene scene, String amount) {
        return Books.propose(scene, Books.entry(debit("EXPENSE", "EUR", amount), credit("BANK", "EUR", amount)))
                .statusCode(201)
                .body("state", equalTo("PENDING"))
                .extract()
                .path("id");
    }

    @Test
    void whatWaitsLowersWhatIsAvailableAndIsCountedOnceWhenItIsPosted() {
        Scene scene = Scene.of("DEU", "FRA");
        Books.post(scene, Books.entry("EUR", "10.00"));
        String id = propose(scene, "4.00");
        bank(scene, "10.00", "6.00");
        scene.reader().get("/v1/consortia/{id}/journal", scene.id()).then().body("items", hasSize(1));
        second(scene)
                .post("/v1/pending-entries/{id}/postings", id)
                .then()
                .statusCode(201)
                .body("state", equalTo("POSTED"));
        bank(scene, "6.00", "6.00");
        second(scene)
                .post("/v1/pending-entries/{id}/voidings", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("pending-entry-settled"));
        bank(scene, "6.00", "6.00");
        scene.reader().get("/v1/consortia/{id}/journal", scene.id()).then().body("items", hasSize(2));
    }

    @Test
    void whatIsVoidedIsAvailableAgain() {
        Scene scene = Scene.of("DEU", "FRA");
        Books.post(scene, Books.entry("EUR", "10.00"));
        String id = propose(scene, "4.00");
        scene.officer().post("/v1/pending-entries/{id}/voidings", id).then().statusCode(201);
        bank(scene, "10.00", "10.00");
        second(scene).post("/v1/pending-entries/{id}/postings", id).then().statusCode(409);
    }

    @Test
    void whoProposedNeverPosts() {
        Scene scene = Scene.of("DEU", "FRA");
        String id = propose(scene, "4.00");
        scene.officer()
                .post("/v1/pending-entries/{id}/postings", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("proposer-never-posts"));
        scene.reader().get("/v1/pending-entries/{id}", id).then().body("state", equalTo("PENDING"));
    }

    @Test
    void anAccountThatMayNotBeOverdrawnHoldsAgainstEntriesAndAgainstWhatWaits() {
        Scene scene = Scene.of("DEU", "FRA");
        scene.officer()
                .body(Map.of("kind", "BANK", "mayBeOverdrawn", false))
                .post("/v1/consortia/{id}/account-limits", scene.id())
                .then()
                .statusCode(201);
        Books.post(scene, Books.entry("EUR", "10.00")).statusCode(201);
        propose(scene, "9.00");
        var spend = Books.entry(debit("EXPENSE", "EUR", "1.01"), credit("BANK", "EUR", "1.01"));
        Books.post(scene, spend).statusCode(409).body("code", equalTo("account-within-limits"));
        Books.propose(scene, spend).statusCode(409).body("code", equalTo("account-within-limits"));
        Books.post(scene, Books.entry(debit("EXPENSE", "EUR", "1.00"), credit("BANK", "EUR", "1.00")))
                .statusCode(201);
        Books.accounts(scene, "?kind=BANK").body("items[0].mayBeOverdrawn", equalTo(false));
        scene.officer()
                .body(Map.of("mayBeOverdrawn", true))
                .post("/v1/accounts/{id}/limits", Books.account(scene, "BANK"))
                .then()
                .statusCode(201);
        Books.post(scene, spend).statusCode(201);
    }

    @Test
    void ofManyWhoPostAndVoidAtOnceOneWins() throws Exception {
        Scene scene = Scene.of("DEU", "FRA");
        Books.post(scene, Books.entry("EUR", "10.00"));
        for (int round = 0; round < 5; round++) {
            String id = propose(scene, "1.00");
            List<Callable<Integer>> race = new ArrayList<>();
            for (int at = 0; at < 8; at++) {
                String act = at % 2 == 0 ? "postings" : "voidings";
                race.add(() -> second(scene)
                        .post("/v1/pending-entries/{id}/" + act, id)
                        .statusCode());
            }
            List<Integer> answers = new ArrayList<>();
            try (var threads = Executors.newFixedThreadPool(8)) {
                for (Future<Integer> answer : threads.invokeAll(race)) {
                    answers.add(answer.get());
                }
            }
            assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        }
        String left = Books.accounts(scene, "?kind=BANK").extract().path("items[0].balance.value");
        bank(scene, left, left);
    }

    private static void bank(Scene scene, String balance, String available) {
        Books.accounts(scene, "?kind=BANK")
                .body("items[0].balance.value", equalTo(balance))
                .body("items[0].available.value", equalTo(available));
    }
}
