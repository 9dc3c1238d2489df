package org.minilateral.consortium.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.minilateral.consortium.Coalitions.clause;
import static org.minilateral.consortium.Coalitions.consortium;
import static org.minilateral.consortium.Coalitions.sign;
import static org.minilateral.consortium.organisation.Registered.depart;
import static org.minilateral.consortium.organisation.Registered.id;
import static org.minilateral.consortium.organisation.Registered.involve;
import static org.minilateral.consortium.organisation.Registered.listed;
import static org.minilateral.consortium.organisation.Registered.name;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.Coalitions;
import org.minilateral.consortium.withdrawal.Notices;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.TestClock;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class InvolvementTest {

    private static final String EVENT = "org.minilateral.consortium.organisation.v1";

    @Inject
    TestClock clock;

    @Inject
    Notices notices;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void anOrganisationComesGoesAndMayComeAgain() {
        String aukus = aukus();
        String name = name("BAE Systems");
        String organisation = id("GBR", name);
        involve(aukus, "GBR", organisation)
                .statusCode(201)
                .body("name", equalTo(name))
                .body("nation", equalTo("GBR"))
                .body("role", equalTo("sonar"))
                .body("until", nullValue());
        involve(aukus, "GBR", organisation).statusCode(409).body("code", equalTo("organisation-once-in-consortium"));
        listed(aukus, "USA").body("items.organisationId", contains(organisation));
        As.liaison("USA")
                .get("/v1/organisations/{id}", organisation)
                .then()
                .statusCode(200)
                .body("name", equalTo(name));
        depart(aukus, "USA", organisation).statusCode(404);
        depart(aukus, "GBR", organisation).statusCode(201).body("until", equalTo(today().toString()));
        depart(aukus, "GBR", organisation).statusCode(404);
        involve(aukus, "GBR", organisation).statusCode(201);
        listed(aukus, "AUS").body("items", hasSize(2)).body("items[1].until", nullValue());
    }

    @Test
    void itLeavesWithItsNation() {
        String aukus = aukus();
        String british = id("GBR", name("QinetiQ"));
        String american = id("USA", name("DARPA"));
        involve(aukus, "GBR", british).statusCode(201);
        involve(aukus, "USA", american).statusCode(201);
        As.liaison("GBR")
                .post("/v1/consortia/{id}/withdrawal-notices", aukus)
                .then()
                .statusCode(201);
        listed(aukus, "AUS").body("items.until", everyItem(nullValue()));
        clock.advance(Duration.ofDays(120));
        notices.runOut();
        listed(aukus, "AUS")
                .body(until(british), equalTo(today().plusDays(120).toString()))
                .body(until(american), nullValue());
        // The leaver keeps its own lines.
        listed(aukus, "GBR").body("items.organisationId", contains(british));
        involve(aukus, "GBR", british, today().plusDays(120)).statusCode(409).body("code", equalTo("nation-not-bound"));
    }

    @Test
    void itLeavesWithANationThatIsExpelled() {
        String aukus = aukus();
        String british = id("GBR", name("Rolls-Royce"));
        involve(aukus, "GBR", british).statusCode(201);
        String decision = As.liaison("AUS")
                .body(Map.of(
                        "question", "EXPULSION",
                        "subjectNation", "GBR",
                        "title", "Expulsion",
                        "text", "Shall it leave?",
                        "deadline", OffsetDateTime.now().plusDays(1).toString()))
                .post("/v1/consortia/{id}/decisions", aukus)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Coalitions.vote(decision, "AUS", "FOR").statusCode(201);
        Coalitions.vote(decision, "USA", "FOR").statusCode(201);
        Coalitions.close(decision, "AUS").statusCode(201).body("state", equalTo("ADOPTED"));
        listed(aukus, "AUS").body(until(british), equalTo(today().toString()));
    }

    @Test
    void onlyItsOwnNationBringsItInAndOnlyWhileItIsBound() {
        String aukus = aukus();
        String canadian = id("CAN", name("DRDC"));
        String british = id("GBR", name("Dstl"));
        involve(aukus, "USA", british).statusCode(422).body("code", equalTo("organisation-unknown"));
        involve(aukus, "USA", UUID.randomUUID().toString())
                .statusCode(422)
                .body("code", equalTo("organisation-unknown"));
        // Canada is invited and not bound, Germany has no part in it.
        involve(aukus, "CAN", canadian).statusCode(409).body("code", equalTo("nation-not-bound"));
        involve(aukus, "DEU", id("DEU", name("DLR"))).statusCode(404);
        As.as("programme-manager", "GBR")
                .body(Map.of("organisationId", british, "role", "sonar", "since", today().toString()))
                .post("/v1/consortia/{id}/organisations", aukus)
                .then()
                .statusCode(403);
        involve(aukus, "GBR", british).statusCode(201);
        listed(aukus, "CAN").body("items", empty());
    }

    @Test
    void aDayThatCannotBeIsRefused() {
        String aukus = aukus();
        String british = id("GBR", name("UKAEA"));
        for (LocalDate day : List.of(today().plusDays(1), today().minusDays(1))) {
            involve(aukus, "GBR", british, day)
                    .statusCode(422)
                    .body("code", equalTo("since-impossible"))
                    .body("errors[0].pointer", equalTo("/since"));
        }
        for (Map<String, ?> body : List.<Map<String, ?>>of(
                Map.of("organisationId", british, "role", "x", "since", "2027-02-29"),
                Map.of("organisationId", british, "role", "x", "since", 20_000),
                Map.of("organisationId", british, "role", " ", "since", "2026-01-01"),
                Map.of("organisationId", "none", "role", "x", "since", "2026-01-01"),
                Map.of("role", "x", "since", "2026-01-01"))) {
            As.liaison("GBR")
                    .body(body)
                    .post("/v1/consortia/{id}/organisations", aukus)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-field"));
        }
    }

    @Test
    void thePartiesLearnOfItAndTheConsortiumsHistoryTellsIt() {
        String aukus = aukus();
        String name = name("General Dynamics");
        String american = id("USA", name);
        involve(aukus, "USA", american).statusCode(201);
        Registered.change("USA", american, Registered.body(name + " Inc")).statusCode(200);
        depart(aukus, "USA", american).statusCode(201);
        for (String reader : List.of(Tokens.as("liaison", "GBR"), Tokens.service("project-service"))) {
            assertThat(Feed.of(aukus, reader))
                    .filteredOn(event -> EVENT.equals(event.get("type")))
                    .extracting(event -> event.get("data"))
                    .containsExactly(
                            data(aukus, american, name, null),
                            data(aukus, american, name + " Inc", null),
                            data(aukus, american, name + " Inc", today().toString()));
        }
        assertThat(Feed.of(aukus, Tokens.as("liaison", "CAN"))).noneMatch(event -> EVENT.equals(event.get("type")));
        As.liaison("AUS")
                .get("/v1/history?subject=consortia/" + aukus + "/organisations")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items[0].data.until", notNullValue())
                .body("items.actorNation", everyItem(equalTo("USA")));
    }

    private static Map<String, Object> data(String consortium, String organisation, String name, String until) {
        Map<String, Object> data = new java.util.HashMap<>(Map.of(
                "consortiumId", consortium,
                "organisationId", organisation,
                "name", name,
                "nation", "USA",
                "since", today().toString()));
        data.put("until", until);
        return data;
    }

    private static String until(String organisation) {
        return "items.find { it.organisationId == '" + organisation + "' }.until";
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** Australia, the United Kingdom and the United States are bound, Canada is invited. */
    static String aukus() {
        Map<String, Object> effect =
                Map.of("type", "entry-into-effect", "conditions", List.of(Map.of("type", "count", "atLeast", 3)));
        Map<String, Object> leaving = Map.of("type", "withdrawal", "effect", "AFTER_NOTICE", "noticeDays", 120);
        String id = Coalitions.open(
                consortium("AUKUS", "AUS", clause("1", effect), clause("2", leaving)), "GBR", "USA", "CAN");
        List.of("AUS", "GBR", "USA")
                .forEach(nation -> sign(id, nation, "DEFINITIVE").statusCode(201));
        return id;
    }
}
