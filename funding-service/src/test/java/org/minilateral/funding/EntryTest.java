package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.minilateral.funding.Books.credit;
import static org.minilateral.funding.Books.debit;
import static org.minilateral.funding.Books.of;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class EntryTest {

    @Test
    void anEntryByHandNamesItsDocumentAndTellsItsFollowers() {
        Scene scene = Scene.of("DEU", "FRA");
        var entry = Books.entry("EUR", "12.34");
        entry.put("metadata", Map.of("clerk", "B7"));
        String id = Books.post(scene, entry)
                .statusCode(201)
                .body("document", equalTo("Bank statement 2026-02"))
                .body("metadata.clerk", equalTo("B7"))
                .body("lines[0].debit.value", equalTo("12.34"))
                .extract()
                .path("id");
        scene.reader()
                .get("/v1/journal-entries/{id}", id)
                .then()
                .statusCode(200)
                .body("sourceId", equalTo(id))
                .body("metadata.clerk", equalTo("B7"))
                .body("correctedBy", hasSize(0));
        assertThat(Feed.of(scene.id().toString(), Tokens.as("liaison", "FRA")))
                .filteredOn(event -> ("journal-entries/" + id).equals(event.get("subject")))
                .singleElement()
                .satisfies(event -> assertThat(event.get("type")).isEqualTo("org.minilateral.funding.entry-posted.v1"));
    }

    @Test
    void whatBreaksARuleIsRefusedWithTheRule() {
        Scene scene = Scene.of("DEU", "FRA");
        refused(scene, Books.entry(debit("BANK", "EUR", "1.00"), credit("INTEREST", "EUR", "0.99")), "entry-balances");
        refused(scene, Books.entry(debit("BANK", "EUR", "1.00"), credit("INTEREST", "USD", "1.00")), "entry-balances");
        refused(
                scene,
                Books.entry(debit("BANK", "EUR", "1.00"), credit("ADVANCES", "EUR", "1.00")),
                "account-of-nation");
        refused(
                scene,
                Books.entry(of("FRA", debit("BANK", "EUR", "1.00")), credit("INTEREST", "EUR", "1.00")),
                "account-of-nation");
        refused(
                scene,
                Books.entry(debit("BANK", "EUR", "0.00"), credit("INTEREST", "EUR", "0.00")),
                "amount-not-positive");
        refused(
                scene,
                Books.entry(debit("BANK", "XXX", "1.00"), credit("INTEREST", "XXX", "1.00")),
                "currency-unknown");
        var bare = Books.entry("EUR", "1.00");
        bare.remove("document");
        refused(scene, bare, "money-needs-decision");
        var receipt = Books.entry("EUR", "1.00");
        receipt.put("kind", "RECEIPT");
        refused(scene, receipt, "kind-of-document");
        Books.post(scene, Books.entry(debit("MAGIC", "EUR", "1.00"), credit("INTEREST", "EUR", "1.00")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/lines/0/account"));
        stated(
                scene,
                Books.entry(debit("BANK", "EUR", "1.00"), of("AUS", credit("ADVANCES", "EUR", "1.00"))),
                "nation-known");
        var project = Books.entry("EUR", "1.00");
        project.put("projectId", UUID.randomUUID());
        stated(scene, project, "project-known");
        scene.reader().get("/v1/consortia/{id}/journal", scene.id()).then().body("items", hasSize(0));
    }

    private static void refused(Scene scene, Map<String, Object> entry, String code) {
        Books.post(scene, entry).statusCode(422).body("code", equalTo(code));
    }

    private static void stated(Scene scene, Map<String, Object> entry, String code) {
        Books.post(scene, entry).statusCode(409).body("code", equalTo(code));
    }

    @Test
    void aDecisionCoversAnEntryOnlyIfItWasAdoptedForItsScope() {
        Scene scene = Scene.of("DEU", "FRA");
        var entry = Books.entry("EUR", "1.00");
        entry.remove("document");
        UUID elsewhere = scene.project("DEU", "FRA");
        entry.put("decisionId", scene.decide("rejected", "OTHER", null, null, scene.nations()));
        stated(scene, entry, "money-needs-decision");
        entry.put("decisionId", scene.decide("adopted", "OTHER", null, elsewhere, scene.nations()));
        stated(scene, entry, "money-needs-decision");
        entry.put("decisionId", Scene.of("DEU").adopt("OTHER", null));
        stated(scene, entry, "money-needs-decision");
        entry.put("decisionId", scene.adopt("OTHER", null));
        Books.post(scene, entry).statusCode(201);
    }

    @Test
    void anAccountHoldsTenToTheFifteenthMinorUnitsAndNotOneMore() {
        Scene scene = Scene.of("DEU", "FRA");
        Books.post(scene, Books.entry("JPY", "1000000000000000")).statusCode(201);
        stated(scene, Books.entry("JPY", "1"), "account-within-limits");
        List<Map<String, Object>> huge = new ArrayList<>();
        for (int at = 0; at < 10_000; at++) {
            huge.add(Books.entry("EUR", "10000000000000.00"));
        }
        // 10^19 minor units in one sum, which no bigint holds
        scene.officer()
                .body(Map.of("entries", huge))
                .post("/v1/consortia/{id}/journal-entries/bulk", scene.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("account-within-limits"));
    }

    @Test
    void aBulkIsBookedInItsOrderAllOrNothing() {
        Scene scene = Scene.of("DEU", "FRA");
        List<Map<String, Object>> entries = new ArrayList<>();
        for (int at = 1; at <= 1_500; at++) {
            entries.add(Books.entry("EUR", "0." + (10 + at % 90)));
        }
        scene.officer()
                .body(Map.of("entries", entries))
                .post("/v1/consortia/{id}/journal-entries/bulk", scene.id())
                .then()
                .statusCode(201)
                .body("entries", equalTo(1500))
                .body("entryIds", hasSize(1500));
        entries.set(700, Books.entry(debit("BANK", "EUR", "1.00"), credit("INTEREST", "EUR", "1.01")));
        scene.officer()
                .body(Map.of("entries", entries))
                .post("/v1/consortia/{id}/journal-entries/bulk", scene.id())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/entries/700/lines"));
        Books.accounts(scene, "?kind=BANK").body("items[0].postings", equalTo(1500));
    }

    @Test
    void aCorrectionPointsBackAndAllOfThemTogetherNeverGoBeyondTheOriginal() {
        Scene scene = Scene.of("DEU", "FRA");
        String id = Books.post(scene, Books.entry("EUR", "10.00")).extract().path("id");
        String part = correct(scene, id, credit("BANK", "EUR", "4.00"), debit("INTEREST", "EUR", "4.00"))
                .then()
                .statusCode(201)
                .body("kind", equalTo("CORRECTION"))
                .body("corrects", equalTo(id))
                .extract()
                .path("id");
        correct(scene, id, credit("BANK", "EUR", "6.01"), debit("INTEREST", "EUR", "6.01"))
                .then()
                .statusCode(409)
                .body("code", equalTo("correction-beyond-original"));
        correct(scene, id, debit("BANK", "EUR", "4.01"), credit("INTEREST", "EUR", "4.01"))
                .then()
                .statusCode(409);
        correct(scene, id, credit("EXPENSE", "EUR", "1.00"), debit("INTEREST", "EUR", "1.00"))
                .then()
                .statusCode(409);
        correct(scene, id)
                .then()
                .statusCode(201)
                .body("lines[0].credit.value", equalTo("6.00"))
                .body("lines[0].debit", nullValue());
        correct(scene, id).then().statusCode(409).body("code", equalTo("correction-beyond-original"));
        correct(scene, part).then().statusCode(409).body("code", equalTo("correction-of-original"));
        scene.reader()
                .get("/v1/journal-entries/{id}", id)
                .then()
                .body("correctedBy", hasSize(2))
                .body("correctedBy[0]", equalTo(part));
        Books.accounts(scene, "?kind=BANK").body("items[0].balance.value", equalTo("0.00"));
    }

    @Test
    void anEntryOfADocumentIsUndoneWithItsDocumentAlone() {
        Scene scene = Scene.of("DEU", "FRA");
        Ledger.of(scene);
        Map<String, String> acts = Map.of(
                "ASSESSMENT", "later version of its cost share",
                "CALL", "later version of its cost share",
                "RECEIPT", "Reverse the receipt.");
        acts.forEach((kind, act) -> {
            String id = scene.reader()
                    .get("/v1/consortia/{id}/journal?kind=" + kind, scene.id())
                    .then()
                    .extract()
                    .path("items[0].id");
            correct(scene, id)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("entry-of-document"))
                    .body("kind", equalTo(kind))
                    .body("detail", containsString(act));
        });
    }

    private static Response correct(Scene scene, String id, Object... lines) {
        Map<String, Object> body = lines.length == 0
                ? Map.of("reason", "mistaken", "effectiveOn", "2026-03-01")
                : Map.of("reason", "mistaken", "effectiveOn", "2026-03-01", "lines", List.of(lines));
        return scene.officer().body(body).post("/v1/journal-entries/{id}/corrections", id);
    }

    @Test
    void theJournalIsNarrowedByItsParameters() {
        Scene scene = Scene.of("DEU", "FRA");
        Books.post(scene, Books.entry("EUR", "1.00"));
        var later = Books.entry(debit("BANK", "EUR", "2.00"), of("FRA", credit("ADVANCES", "EUR", "2.00")));
        later.put("effectiveOn", "2026-06-01");
        String id = Books.post(scene, later).extract().path("id");
        String advances = Books.account(scene, "ADVANCES");
        for (String query :
                List.of("nation=FRA", "from=2026-05-01", "account=" + advances, "kind=MANUAL&from=2026-06-01")) {
            scene.reader()
                    .get("/v1/consortia/{id}/journal?" + query, scene.id())
                    .then()
                    .body("items.id", equalTo(List.of(id)));
        }
        for (String query : List.of("nation=DEU", "until=2026-01-31", "kind=CALL", "project=" + UUID.randomUUID())) {
            scene.reader()
                    .get("/v1/consortia/{id}/journal?" + query, scene.id())
                    .then()
                    .body("items", hasSize(0));
        }
        scene.reader()
                .get("/v1/consortia/{id}/journal?from=soon", scene.id())
                .then()
                .statusCode(400);
    }
}
