package org.minilateral.consortium.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.Coalitions;
import org.minilateral.testkit.As;

@QuarkusTest
class ListingTest {

    @Test
    void decisionsAreFoundByTheirTitleAndState() {
        String id = Coalitions.spacelabInEffect();
        String late = ask(id, "Buy a THERMAL chamber, 100% new", 9);
        String early = ask(id, "Buy a pump", 2);
        Coalitions.vote(early, "FRA", "FOR").statusCode(201);
        assertThat(listed(id, "q=thermal")).containsExactly(late);
        assertThat(listed(id, "q=100%25")).containsExactly(late);
        assertThat(listed(id, "q=_")).isEmpty();
        assertThat(listed(id, "q=d-2026-0002")).isSubsetOf(early);
        assertThat(listed(id, "state=OPEN")).containsExactly(late, early);
        assertThat(listed(id, "state=ADOPTED")).isEmpty();
        assertThat(listed(id, "sort=deadline")).containsExactly(early, late);
        assertThat(listed(id, "sort=-deadline")).containsExactly(late, early);
        assertThat(listed(id, "sort=-openedAt")).containsExactly(early, late);
        refused("state=SHUT", "parameter-invalid");
        refused("sort=title", "sort-invalid");
        refused("cursor=eA", "cursor-invalid");
        As.liaison("AUS").get("/v1/consortia/{id}/decisions?q=pump", id).then().statusCode(404);
    }

    @Test
    void thoseOfAllConsortiaAreListedTogetherAndNobodyElseFindsThem() {
        String here = ask(Coalitions.spacelabInEffect(), "Where is the centrifuge?", 3);
        String there = ask(Coalitions.spacelabInEffect(), "Whose is the centrifuge?", 2);
        assertThat(own("FRA", "q=centrifuge")).containsExactly(here, there);
        assertThat(own("FRA", "q=centrifuge&sort=deadline")).containsExactly(there, here);
        assertThat(own("AUS", "q=centrifuge")).isEmpty();
    }

    @Test
    void everySortGoesOnWhereThePageEnds() {
        String id = Coalitions.spacelabInEffect();
        for (int days : List.of(3, 1, 2, 1)) {
            ask(id, "A question", days);
        }
        for (String sort : List.of("openedAt", "deadline")) {
            List<String> rising = throughPages(id, sort);
            List<String> falling = throughPages(id, "-" + sort);
            assertThat(rising).hasSize(4).isEqualTo(listed(id, "sort=" + sort));
            Collections.reverse(falling);
            assertThat(falling).isEqualTo(rising);
        }
    }

    @Test
    void consortiaAreFoundByTheirName() {
        String id = Coalitions.open(Coalitions.consortium(
                "Wide Cryostat League", "NOR", Coalitions.clause("1", Map.of("type", "opt-out", "months", 3))));
        assertThat(consortia("NOR", "q=cryostat%20l")).containsExactly(id);
        assertThat(consortia("NOR", "q=cryostat%25l")).isEmpty();
        assertThat(consortia("SWE", "q=cryostat")).isEmpty();
    }

    private static List<String> throughPages(String consortium, String sort) {
        List<String> all = new ArrayList<>();
        String cursor = null;
        do {
            var page = As.liaison("FRA")
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/v1/consortia/{id}/decisions?limit=1&sort=" + sort, consortium)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            all.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return all;
    }

    private static String ask(String consortium, String title, int days) {
        return As.liaison("ITA")
                .body(Map.of(
                        "question",
                        "TERMINATION",
                        "title",
                        title,
                        "text",
                        "Shall we?",
                        "deadline",
                        OffsetDateTime.now().plusDays(days).toString()))
                .post("/v1/consortia/{id}/decisions", consortium)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> listed(String consortium, String query) {
        return ids("FRA", "/v1/consortia/" + consortium + "/decisions?" + query);
    }

    private static List<String> own(String nation, String query) {
        return ids(nation, "/v1/decisions?" + query);
    }

    private static List<String> consortia(String nation, String query) {
        return ids(nation, "/v1/consortia?" + query);
    }

    private static List<String> ids(String nation, String address) {
        return As.liaison(nation)
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static void refused(String query, String code) {
        As.liaison("FRA").get("/v1/decisions?" + query).then().statusCode(400).body("code", equalTo(code));
    }
}
