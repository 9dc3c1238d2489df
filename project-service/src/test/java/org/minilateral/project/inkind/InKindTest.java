package org.minilateral.project.inkind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.minilateral.project.Work.accept;
import static org.minilateral.project.Work.manager;
import static org.minilateral.project.Work.milestone;
import static org.minilateral.project.Work.offer;
import static org.minilateral.project.Work.project;
import static org.minilateral.project.Work.show;
import static org.minilateral.project.Work.workPackage;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minilateral.project.ConsortiumNews;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.TestClock;
import org.minilateral.testkit.Tokens;
import org.minilateral.testkit.Vault;

@QuarkusTest
class InKindTest {

    @Inject
    ConsortiumNews news;

    @Inject
    InKindWatch watch;

    @Inject
    TestClock clock;

    private UUID aukus;
    private String project;
    private String workPackage;
    private String milestone;

    @BeforeEach
    void work() {
        aukus = news.consortium("AUS", "GBR", "USA");
        project = project(aukus, "AUS", "GBR");
        workPackage = workPackage(project, "WP1", "AUS");
        milestone = milestone(workPackage, "M1", "AUS");
        news.adopted(aukus, project, "AUS", "GBR", "USA");
        show(milestone, "AUS").statusCode(201);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void aDecisionOfAllParticipantsFixesItAndAnAcceptedMilestoneCreditsIt() {
        String agreement = offered();
        agreed(agreement)
                .body("number", containsString("IK-"))
                .body("state", equalTo("AGREED"))
                .body("credited.value", equalTo("0.00"));
        accept(milestone, "GBR").statusCode(201);
        read(agreement).body("credited.value", equalTo("60.00")).body("open.value", equalTo("40.00"));
        assertThat(toldOf(agreement, "project.in-kind-agreed.v1"))
                .containsEntry("nation", "AUS")
                .containsEntry("value", Map.of("currency", "AUD", "value", "100.00"))
                .containsEntry("clause", "12.3")
                .containsKeys("credits", "endsOn", "agreedOn", "decisionNumber", "workPackageId");
    }

    @Test
    void withoutTheVoteOfEveryParticipantItStaysAnOffer() {
        String agreement = offered();
        news.decided("IN_KIND", "adopted", aukus, agreement, UUID.randomUUID(), "AUS", "USA");
        read(agreement).body("state", equalTo("PROPOSED")).body("undecidedBecause", containsString("GBR"));
        news.decided("IN_KIND", "rejected", aukus, agreement, UUID.randomUUID(), "AUS", "GBR");
        read(agreement).body("state", equalTo("REJECTED"));
        agreed(agreement).body("state", equalTo("REJECTED"));
    }

    @Test
    void theValueIsFixedBeforehandAndNeverExceeded() {
        Map<String, Object> more = offer(workPackage, "AUS", milestone);
        more.put("value", Map.of("currency", "AUD", "value", "59.99"));
        refused(more, "credits-exceed-value", "/credits/0/amount/value");
        Map<String, Object> foreign = offer(workPackage, "GBR", milestone);
        refused(foreign, "nation-not-own", "/nation");
        String elsewhere = milestone(workPackage(project, "WP2", "AUS"), "M1", "AUS");
        refused(offer(workPackage, "AUS", elsewhere), "milestone-unknown", "/credits/0/milestoneId");
        Map<String, Object> twice = offer(workPackage, "AUS", milestone);
        twice.put("credits", List.of(credit("1.00"), credit("1.00")));
        refused(twice, "milestone-repeated", "/credits/1/milestoneId");
        accept(milestone, "GBR").statusCode(201);
        refused(offer(workPackage, "AUS", milestone), "milestone-accepted-before", "/credits/0/milestoneId");
    }

    @Test
    void whomAMilestoneCreditsDoesNotAcceptIt() {
        offer(project, workPackage, "GBR", milestone).statusCode(201);
        accept(milestone, "GBR").statusCode(409).body("code", equalTo("four-eyes"));
    }

    @Test
    void givenUpItsUnmetPartIsToldAndLaterMilestonesCountNoMore() {
        String agreement = offered();
        agreed(agreement);
        manager("GBR")
                .body(Map.of("reason", "Not theirs to say"))
                .post("/v1/in-kind-agreements/{id}/endings", agreement)
                .then()
                .statusCode(403);
        manager("AUS")
                .body(Map.of("reason", "No ship"))
                .post("/v1/in-kind-agreements/{id}/endings", agreement)
                .then()
                .statusCode(201)
                .body("state", equalTo("ENDED"))
                .body("open.value", equalTo("100.00"));
        manager("AUS")
                .body(Map.of("reason", "No ship"))
                .post("/v1/in-kind-agreements/{id}/endings", agreement)
                .then()
                .statusCode(409)
                .body("code", equalTo("agreement-state"));
        assertThat(toldOf(agreement, "project.in-kind-ended.v1"))
                .containsEntry("unmet", Map.of("currency", "AUD", "value", "100.00"))
                .containsEntry("credits", List.of());
    }

    @Test
    void whenItsLastDayHasPassedItEndsByItself() {
        String agreement = offered();
        agreed(agreement);
        accept(milestone, "GBR").statusCode(201);
        watch.endExpired();
        read(agreement).body("state", equalTo("AGREED"));
        clock.advance(Duration.ofDays(367));
        watch.endExpired();
        watch.endExpired();
        assertThat(toldOf(agreement, "project.in-kind-ended.v1"))
                .containsEntry("credited", Map.of("currency", "AUD", "value", "60.00"))
                .containsEntry("unmet", Map.of("currency", "AUD", "value", "40.00"));
    }

    @Test
    void itIsKnownToParticipantsAloneBehindEachWall() throws SQLException {
        String agreement = offered();
        As.as("auditor", "GBR")
                .get("/v1/in-kind-agreements/{id}", agreement)
                .then()
                .statusCode(200);
        manager("GBR")
                .get("/v1/projects/{id}/in-kind-agreements", project)
                .then()
                .body("items", hasSize(1));
        turnedAway(agreement);
        Vault.withoutRowSecurity(() -> turnedAway(agreement));
        QuarkusMock.installMockForType(new AnybodyMay(), InKindAccess.class);
        turnedAway(agreement);
    }

    private void turnedAway(String agreement) {
        manager("USA").get("/v1/in-kind-agreements/{id}", agreement).then().statusCode(404);
        offer(project, workPackage, "USA", milestone).statusCode(404);
        assertThat(manager("USA")
                        .body(Map.of("reason", "x"))
                        .post("/v1/in-kind-agreements/{id}/endings", agreement)
                        .statusCode())
                .isEqualTo(404);
    }

    private String offered() {
        return offer(project, workPackage, "AUS", milestone)
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .extract()
                .path("id");
    }

    private ValidatableResponse agreed(String agreement) {
        news.decided("IN_KIND", "adopted", aukus, agreement, UUID.randomUUID(), "AUS", "GBR", "USA");
        return read(agreement);
    }

    private static ValidatableResponse read(String agreement) {
        return manager("GBR")
                .get("/v1/in-kind-agreements/{id}", agreement)
                .then()
                .statusCode(200);
    }

    private void refused(Map<String, Object> offer, String code, String pointer) {
        manager("AUS")
                .body(offer)
                .post("/v1/projects/{id}/in-kind-agreements", project)
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    private Map<String, Object> credit(String amount) {
        return Map.of("milestoneId", milestone, "amount", Map.of("currency", "AUD", "value", amount));
    }

    /** The one event of this kind about the agreement. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> toldOf(String agreement, String kind) {
        List<Map<String, Object>> told = Feed.of(aukus.toString(), Tokens.as("programme-manager", "GBR")).stream()
                .filter(event -> event.get("subject").equals("in-kind-agreements/" + agreement))
                .filter(event -> event.get("type").equals("org.minilateral." + kind))
                .toList();
        assertThat(told).hasSize(1);
        return (Map<String, Object>) told.getFirst().get("data");
    }

    static class AnybodyMay extends InKindAccess {
        AnybodyMay() {
            super(null, null);
        }

        @Override
        boolean mayOffer(SecurityIdentity identity, UUID projectId) {
            return true;
        }

        @Override
        boolean mayList(SecurityIdentity identity, UUID projectId) {
            return true;
        }

        @Override
        boolean mayRead(SecurityIdentity identity, UUID agreementId) {
            return true;
        }

        @Override
        boolean mayEnd(SecurityIdentity identity, UUID agreementId) {
            return true;
        }
    }
}
