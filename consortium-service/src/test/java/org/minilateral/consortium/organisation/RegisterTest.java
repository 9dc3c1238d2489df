package org.minilateral.consortium.organisation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.minilateral.consortium.organisation.Registered.body;
import static org.minilateral.consortium.organisation.Registered.change;
import static org.minilateral.consortium.organisation.Registered.id;
import static org.minilateral.consortium.organisation.Registered.name;
import static org.minilateral.consortium.organisation.Registered.register;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.capability.Declared;
import org.minilateral.testkit.As;

@QuarkusTest
class RegisterTest {

    @Test
    void aLiaisonEntersAndChangesWhatBelongsToItsNation() {
        String name = name("Defence Science and Technology Group");
        Map<String, Object> entered = body(name);
        String number = UUID.randomUUID().toString();
        entered.put("nationalId", number);
        String id = register("AUS", entered)
                .statusCode(201)
                .body("nation", equalTo("AUS"))
                .body("kind", equalTo("LABORATORY"))
                .body("nationalId", equalTo(number))
                .header("ETag", equalTo("\"0\""))
                .extract()
                .path("id");
        As.liaison("AUS")
                .get("/v1/organisations?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        Map<String, Object> other = body(name + " II");
        other.put("kind", "MINISTRY");
        change("AUS", id, other).statusCode(200).body("kind", equalTo("MINISTRY"));
        As.as("auditor", "AUS")
                .get("/v1/organisations/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("name", equalTo(name + " II"));
        As.liaison("AUS")
                .header("If-Match", "\"0\"")
                .body(other)
                .put("/v1/organisations/{id}", id)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"));
        As.liaison("AUS").body(other).put("/v1/organisations/{id}", id).then().statusCode(428);
    }

    @Test
    void theSameTwiceIsRefusedWithinANationAndNotAcrossNations() {
        String name = name("Twice");
        id("AUS", name);
        register("AUS", body(name)).statusCode(409).body("code", equalTo("organisation-name-once"));
        register("NZL", body(name)).statusCode(201);
    }

    @Test
    void whatCannotBeIsRefused() {
        refused(Map.of("kind", "COMPANY"), 400, "invalid-field", "name");
        refused(Map.of("name", " ", "kind", "COMPANY"), 400, "invalid-field", "name");
        refused(Map.of("name", "x".repeat(201), "kind", "COMPANY"), 400, "invalid-field", "name");
        refused(Map.of("name", "x"), 400, "invalid-field", "kind");
        refused(Map.of("name", "x", "kind", "BAKERY"), 400, null, "kind");
        refused(Map.of("name", "x", "kind", "COMPANY", "nation", "USA"), 400, null, "nation");
        refused(Map.of("name", "x", "kind", "COMPANY", "lei", "short"), 400, "invalid-field", "lei");
        refused(Map.of("name", "x", "kind", "COMPANY", "lei", "5493001KJTIIGC8Y1R13"), 422, "lei-invalid", "/lei");
        Map<String, Object> sound = body(name("Sound"));
        sound.put("lei", "5493001KJTIIGC8Y1R12");
        // Once per nation: this one is never used again by a test.
        register("ISL", sound).statusCode(201);
        register("ISL", withLei(name("Other"))).statusCode(409).body("code", equalTo("organisation-lei-once"));
    }

    @Test
    void onlyALiaisonKeepsTheRegister() {
        for (String role : List.of("programme-manager", "finance-officer", "auditor", "approver")) {
            As.as(role, "AUS")
                    .body(body(name("Nobody")))
                    .post("/v1/organisations")
                    .then()
                    .statusCode(403);
        }
        String id = id("AUS", name("Kept"));
        As.as("auditor", "AUS")
                .header("If-Match", "*")
                .body(body("x"))
                .put("/v1/organisations/{id}", id)
                .then()
                .statusCode(403);
        change("AUS", UUID.randomUUID().toString(), body("x")).statusCode(404);
    }

    @Test
    void aCapabilityIsOfARegisteredOrganisationAndFollowsItsName() {
        String name = name("Saab Kockums");
        Map<String, Object> capability = Declared.body("undersea-capabilities", 6);
        capability.put("organisation", name);
        Declared.declare("SWE", capability)
                .statusCode(422)
                .body("code", equalTo("organisation-unknown"))
                .body("errors[0].pointer", containsString("/organisation"));
        id("NOR", name);
        Declared.declare("SWE", capability).statusCode(422);
        String organisation = id("SWE", name);
        String declared = Declared.id("SWE", capability);
        change("SWE", organisation, body(name + " AB")).statusCode(200);
        As.liaison("SWE")
                .get("/v1/capabilities/{id}", declared)
                .then()
                .header("ETag", not("\"0\""))
                .body("organisation", equalTo(name + " AB"));
    }

    private static Map<String, Object> withLei(String name) {
        Map<String, Object> body = body(name);
        body.put("lei", "5493001KJTIIGC8Y1R12");
        return body;
    }

    private static void refused(Map<String, Object> body, int status, String code, String pointer) {
        var answer = register("AUS", body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].pointer", containsString(pointer));
        if (code != null) {
            answer.body("code", equalTo(code));
        }
    }
}
