package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.minilateral.funding.Books.credit;
import static org.minilateral.funding.Books.debit;
import static org.minilateral.funding.Books.of;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.Tokens;

/** What a request for an entry brings about besides the entry: the answer to its retries, its lines, its event. */
@QuarkusTest
class RequestedEntryTest {

    @Test
    void theSameKeyGivesTheSameEntryAndAnotherBodyUnderItIsRefused() {
        Scene scene = Scene.of("DEU", "FRA");
        String key = UUID.randomUUID().toString();
        Response first = keyed(scene, key, Books.entry("EUR", "1.00"));
        Response again = keyed(scene, key, Books.entry("EUR", "1.00"));
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(first.header("Idempotent-Replayed")).isNull();
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        keyed(scene, key, Books.entry("EUR", "2.00"))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        scene.reader().get("/v1/consortia/{id}/journal", scene.id()).then().body("items", hasSize(1));
    }

    /** What is stored under a key is the entry, which never changes: so the answer is the same whatever happened since. */
    @Test
    void theAnswerToARetryIsTheFirstOneToTheByteEvenAfterACorrection() {
        Scene scene = Scene.of("DEU", "FRA");
        String key = UUID.randomUUID().toString();
        var entry = Books.entry(
                debit("BANK", "USD", "3.00"),
                of("FRA", credit("ADVANCES", "EUR", "2.50")),
                credit("INTEREST", "USD", "3.00"),
                debit("BANK", "EUR", "2.50"));
        entry.put("metadata", Map.of("zeta", "1", "a longer key", "ä \"2\"", "b", "3"));
        Response first = keyed(scene, key, entry);
        scene.officer()
                .body(Map.of("effectiveOn", "2026-02-02", "reason", "booked twice"))
                .post("/v1/journal-entries/{id}/corrections", first.<String>path("id"))
                .then()
                .statusCode(201);
        assertThat(keyed(scene, key, entry).asString()).isEqualTo(first.asString());
        Books.accounts(scene, "?kind=ADVANCES").body("items[0].postings", equalTo(2));
    }

    @Test
    void linesMayComeToTheSameAccountAgainAndAgain() {
        Scene scene = Scene.of("DEU", "FRA");
        for (int time = 0; time < 2; time++) {
            // The first time the accounts are opened, the second time they are there.
            Books.post(
                            scene,
                            Books.entry(
                                    debit("BANK", "EUR", "1.00"),
                                    credit("INTEREST", "EUR", "4.00"),
                                    debit("BANK", "EUR", "2.00"),
                                    debit("BANK", "EUR", "1.00")))
                    .statusCode(201)
                    .body("lines.kind", equalTo(List.of("BANK", "INTEREST", "BANK", "BANK")));
        }
        scene.reader()
                .get("/v1/accounts/{id}/postings", Books.account(scene, "BANK"))
                .then()
                .statusCode(200)
                .body("items.version", equalTo(List.of(1, 2, 3, 4, 5, 6)))
                .body("items.balanceAfter.value", equalTo(List.of("1.00", "3.00", "4.00", "5.00", "7.00", "8.00")));
    }

    /** Its project's participants and the nation that keeps the books, and nobody else. */
    @Test
    void theEventOfAnEntryIsReleasedToThoseWhoSeeItsScope() {
        Scene scene = Scene.of("DEU", "FRA", "ITA");
        var entry = Books.entry("EUR", "1.00");
        entry.put("projectId", scene.project("FRA"));
        String subject = "journal-entries/"
                + Books.post(scene, entry).statusCode(201).extract().path("id");
        for (String nation : List.of("DEU", "FRA", "ITA")) {
            assertThat(Feed.of(scene.id().toString(), Tokens.as("liaison", nation)).stream()
                            .anyMatch(event -> subject.equals(event.get("subject"))))
                    .as(nation)
                    .isEqualTo(!nation.equals("ITA"));
        }
    }

    private static Response keyed(Scene scene, String key, Map<String, Object> entry) {
        return As.bearing(Tokens.as("finance-officer", scene.lead()), key)
                .body(entry)
                .post("/v1/consortia/{id}/journal-entries", scene.id());
    }
}
