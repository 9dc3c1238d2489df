package org.minilateral.funding;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Entries by hand, and what they make. */
record Books(String entry, String pending, String account) {

    static Books of(Scene scene) {
        String entry =
                post(scene, entry("EUR", "7.00")).statusCode(201).extract().path("id");
        String pending =
                propose(scene, entry("EUR", "2.00")).statusCode(201).extract().path("id");
        return new Books(entry, pending, account(scene, "BANK"));
    }

    /** Interest that the bank paid. */
    static Map<String, Object> entry(String currency, String amount) {
        return entry(debit("BANK", currency, amount), credit("INTEREST", currency, amount));
    }

    static Map<String, Object> entry(Object... lines) {
        return new HashMap<>(Map.of(
                "kind", "MANUAL",
                "effectiveOn", "2026-02-01",
                "reason", "the bank's interest",
                "document", "Bank statement 2026-02",
                "lines", List.of(lines)));
    }

    static Map<String, Object> debit(String account, String currency, String amount) {
        return new HashMap<>(Map.of("account", account, "debit", Scene.money(currency, amount)));
    }

    static Map<String, Object> credit(String account, String currency, String amount) {
        return new HashMap<>(Map.of("account", account, "credit", Scene.money(currency, amount)));
    }

    static Map<String, Object> of(String nation, Map<String, Object> line) {
        Map<String, Object> named = new HashMap<>(line);
        named.put("nation", nation);
        return named;
    }

    static ValidatableResponse post(Scene scene, Map<String, Object> entry) {
        return scene.officer()
                .body(entry)
                .post("/v1/consortia/{id}/journal-entries", scene.id())
                .then();
    }

    static ValidatableResponse propose(Scene scene, Map<String, Object> entry) {
        return scene.officer()
                .body(entry)
                .post("/v1/consortia/{id}/pending-entries", scene.id())
                .then();
    }

    static ValidatableResponse accounts(Scene scene, String query) {
        return scene.reader()
                .get("/v1/consortia/{id}/accounts" + query, scene.id())
                .then()
                .statusCode(200);
    }

    /** The id of the one account of this kind. */
    static String account(Scene scene, String kind) {
        List<String> ids =
                new ArrayList<>(accounts(scene, "?kind=" + kind).extract().<List<String>>path("items.id"));
        return ids.getFirst();
    }
}
