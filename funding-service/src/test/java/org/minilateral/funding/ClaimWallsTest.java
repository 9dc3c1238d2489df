package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.OpenMembership;
import org.minilateral.testkit.As;
import org.minilateral.testkit.ServiceDatabase;
import org.minilateral.testkit.Vault;

/** What a nation does not take part in is, for it, not there: behind both walls, and behind each of them alone. */
@QuarkusTest
class ClaimWallsTest {

    private final Scene scene = Scene.of("DEU", "FRA");
    private Costs costs;
    private Map<String, String> reads;
    private List<Ledger.Write> writes;

    @BeforeEach
    void books() {
        costs = Costs.of(scene, "1000.00");
        String claim = costs.approved("FRA", "100.00");
        String payment = costs.proposed(claim, "10.00");
        String consortium = scene.id().toString();
        reads = Map.of(
                "/v1/consortia/{id}/eligibility-rules", consortium,
                "/v1/eligibility-rules/{id}", costs.rules(),
                "/v1/consortia/{id}/claims", consortium,
                "/v1/consortia/{id}/in-kind", consortium,
                "/v1/claims/{id}", claim,
                "/v1/claims/{id}/payments", claim);
        String waiting = costs.submitted("FRA", "PERSONNEL", "10.00");
        writes = List.of(
                new Ledger.Write(
                        "/v1/consortia/{id}/eligibility-rules", consortium, Costs.rules(Costs.YEAR + "-01-01")),
                new Ledger.Write(
                        "/v1/consortia/{id}/claims", consortium, costs.claim(Costs.cost("PERSONNEL", "10.00"))),
                new Ledger.Write("/v1/claims/{id}/checks", waiting, Map.of()),
                new Ledger.Write("/v1/claims/{id}/approvals", waiting, Map.of()),
                new Ledger.Write("/v1/claims/{id}/rejections", waiting, Map.of("reason", "x")),
                new Ledger.Write(
                        "/v1/claims/{id}/payments",
                        claim,
                        Map.of("amount", Scene.money("EUR", "1.00"), "valueDate", Costs.today(), "bankReference", "1")),
                new Ledger.Write("/v1/claim-payments/{id}/releases", payment, Map.of()),
                new Ledger.Write("/v1/claim-payments/{id}/cancellations", payment, Map.of()));
    }

    @Test
    void foreignClaimsAreNotThere() {
        assertUnknown();
    }

    @Test
    void theApplicationAloneHidesThem() throws SQLException {
        Vault.withoutRowSecurity(this::assertUnknown);
    }

    @Test
    void theDatabaseAloneHidesThemAndTakesNothing() throws SQLException {
        String rows = rows();
        QuarkusMock.installMockForType(new OpenMembership(), Membership.class);
        reads.forEach((path, id) -> {
            Response answer = As.as("finance-officer", "AUS").get(path, id);
            assertThat(answer.statusCode()).as(path).isIn(200, 404);
            assertThat(answer.asString()).as(path).doesNotContain("EUR", "laboratory", "JE-");
        });
        assertRefused("AUS");
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void theDatabaseAloneLetsNoOtherNationJudgeOrPay() throws SQLException {
        String rows = rows();
        QuarkusMock.installMockForType(new OpenMembership(), Membership.class);
        writes = writes.stream()
                .filter(write -> !write.path().startsWith("/v1/consortia"))
                .toList();
        assertRefused("FRA");
        assertThat(rows()).isEqualTo(rows);
    }

    private void assertRefused(String nation) {
        writes.forEach(write -> assertThat(As.as("finance-officer", nation)
                        .body(write.body())
                        .post(write.path(), write.id())
                        .statusCode())
                .as(write.path())
                .isBetween(400, 499));
    }

    /** For a nation that does not take part each answer is the one that an unknown id gets. */
    private void assertUnknown() {
        String unknown = UUID.randomUUID().toString();
        reads.forEach((path, id) -> assertThat(
                        answer(As.as("finance-officer", "AUS").get(path, id), id))
                .as(path)
                .isEqualTo(answer(As.as("finance-officer", "AUS").get(path, unknown), unknown)));
        writes.forEach(write -> assertThat(answer(post(write, write.id()), write.id()))
                .as(write.path())
                .isEqualTo(answer(post(write, unknown), unknown)));
    }

    private static Response post(Ledger.Write write, String id) {
        return As.as("finance-officer", "AUS").body(write.body()).post(write.path(), id);
    }

    private static String answer(Response response, String id) {
        assertThat(response.statusCode()).isEqualTo(404);
        return response.asString().replace(id, "").replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    private static String rows() throws SQLException {
        try (var connection = ServiceDatabase.superuser();
                var row = connection
                        .createStatement()
                        .executeQuery("select (select count(*) from entry) || ' ' || (select count(*) from outbox)"
                                + " || ' ' || (select count(*) from claim) || ' ' || (select count(*) from claim_payment)"
                                + " || ' ' || (select string_agg(state, ',' order by id) from claim)"
                                + " || ' ' || (select string_agg(state, ',' order by id) from claim_payment)"
                                + " || ' ' || (select count(*) from eligibility_rules)")) {
            row.next();
            return row.getString(1);
        }
    }
}
