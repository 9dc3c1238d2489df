package org.minilateral.project.actualcost;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.minilateral.project.Work.manager;
import static org.minilateral.project.Work.project;
import static org.minilateral.project.Work.workPackage;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minilateral.project.ConsortiumNews;

/** What the funding service's feed tells of claims shows on the work package, each claim and payment once. */
@QuarkusTest
class ActualCostTest {

    @Inject
    ConsortiumNews news;

    private UUID aukus;
    private String project;
    private String workPackage;

    @BeforeEach
    void work() {
        aukus = news.consortium("AUS", "GBR");
        project = project(aukus, "AUS", "GBR");
        workPackage = workPackage(project, "WP1", "AUS");
    }

    @Test
    void claimsThatAreToldTwiceCountOnce() {
        UUID first = UUID.randomUUID();
        UUID payment = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            tell("approved", first, null, "AUD", "100.00");
            tell("paid", first, payment, "AUD", "60.00");
        }
        tell("approved", UUID.randomUUID(), null, "AUD", "20.50");
        tell("approved", UUID.randomUUID(), null, "EUR", "7.00");
        manager("GBR")
                .get("/v1/work-packages/{id}", workPackage)
                .then()
                .body("actualCost.value", equalTo("120.50"))
                .body("actualCostPaid.value", equalTo("60.00"))
                .body("actualCostElsewhere", hasSize(1))
                .body("actualCostElsewhere[0].value", equalTo("7.00"));
        manager("GBR")
                .get("/v1/projects/{id}/work-packages", project)
                .then()
                .body("items[0].actualCost.value", equalTo("120.50"));
    }

    /** Two claims set against one due, both told twice. */
    @Test
    void whatIsSetAgainstADueIsPaidToo() {
        UUID netting = UUID.randomUUID();
        List<UUID> claims = List.of(UUID.randomUUID(), UUID.randomUUID());
        for (int i = 0; i < 2; i++) {
            for (UUID claim : claims) {
                tell("approved", claim, null, "AUD", "40.00");
                tellOf("paid", claim, Map.of("nettingId", netting), "AUD", "15.00");
            }
        }
        manager("GBR")
                .get("/v1/work-packages/{id}", workPackage)
                .then()
                .body("actualCost.value", equalTo("80.00"))
                .body("actualCostPaid.value", equalTo("30.00"));
    }

    @Test
    void aCostGivesTheWorkPackageANewVersion() {
        String before =
                manager("AUS").get("/v1/work-packages/{id}", workPackage).header("ETag");
        tell("approved", UUID.randomUUID(), null, "AUD", "1.00");
        manager("AUS")
                .header("If-None-Match", before)
                .get("/v1/work-packages/{id}", workPackage)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(before)))
                .body("actualCost.value", equalTo("1.00"));
    }

    private void tell(String fact, UUID claim, UUID payment, String currency, String amount) {
        tellOf(fact, claim, payment == null ? Map.of() : Map.of("paymentId", payment), currency, amount);
    }

    private void tellOf(String fact, UUID claim, Map<String, UUID> settledBy, String currency, String amount) {
        Map<String, Object> data = new HashMap<>(Map.of(
                "claimId",
                claim,
                "workPackageId",
                workPackage,
                "projectId",
                project,
                "amount",
                Map.of("currency", currency, "value", amount),
                "state",
                "of no interest here"));
        data.putAll(settledBy);
        news.tell("funding.claim-" + fact + ".v1", aukus, data);
    }
}
