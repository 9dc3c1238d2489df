package org.minilateral.funding;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Tokens;

/** What the tests of cash, interest and closing do in a scene. */
record Closing(Scene scene) {

    RequestSpecification approver() {
        return As.as("approver", scene.lead());
    }

    ValidatableResponse book(String what, Map<String, Object> body) {
        return scene.officer()
                .body(body)
                .post("/v1/consortia/{id}/" + what, scene.id())
                .then();
    }

    /** The id of the period with this number of a year that is laid out. */
    String period(int number) {
        return scene.reader()
                .get("/v1/consortia/{id}/periods", scene.id())
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.number == " + number + " }.id");
    }

    void layOut(int fiscalYear) {
        book("periods", Map.of("fiscalYear", fiscalYear)).statusCode(201);
    }

    String proposeClosing(String period) {
        return book("period-closings", Map.of("periodId", period))
                .statusCode(201)
                .body("period.state", equalTo("SOFT_CLOSED"))
                .extract()
                .path("id");
    }

    void close(String period) {
        String closing = proposeClosing(period);
        approver()
                .post("/v1/period-closings/{id}/approvals", closing)
                .then()
                .statusCode(201)
                .body("period.state", equalTo("CLOSED"));
    }

    /** A call of the whole of an assessment, shared equally, due on this day. */
    String called(String amount, String dueOn) {
        String assessment = scene.assessment(scene.equal(), "EUR", amount);
        return scene.officer()
                .body(Map.of("amount", Scene.money("EUR", amount), "dueOn", dueOn))
                .post("/v1/assessments/{id}/calls", assessment)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse read(String what) {
        return scene.reader()
                .get("/v1/consortia/" + scene.id() + "/" + what)
                .then()
                .statusCode(200);
    }

    /** Once with 3 % a year, after six months with 6 %, adopted by all. */
    void adoptInterestTerms() {
        String terms = scene.propose("interest-terms", interestTerms())
                .statusCode(201)
                .extract()
                .path("id");
        scene.adopt("OTHER", terms);
    }

    static Map<String, Object> interestTerms() {
        return Map.of(
                "name",
                "Late interest",
                "validFrom",
                "2020-01-01",
                "clause",
                "9.4",
                "steps",
                List.of(
                        Map.of("afterMonths", 0, "percentPerYear", "3"),
                        Map.of("afterMonths", 6, "percentPerYear", "6")));
    }

    /** One person with both roles: the software lets nobody approve what it proposed itself. */
    static String officerAndApprover(String nation) {
        return Tokens.signed(Tokens.claims("finance-officer", nation)
                .claim("realm_access", Map.of("roles", List.of("finance-officer", "approver"))));
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
