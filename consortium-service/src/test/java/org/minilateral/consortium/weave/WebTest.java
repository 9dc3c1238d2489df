package org.minilateral.consortium.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.Coalitions;
import org.minilateral.consortium.workinggroup.Aukus;
import org.minilateral.platform.feed.Event;
import org.minilateral.platform.feed.FeedHandler;
import org.minilateral.platform.release.Acting;
import org.minilateral.testkit.As;
import org.w3c.dom.Element;

@QuarkusTest
class WebTest {

    private static final Object ANY_CLAUSE =
            Coalitions.clause("1", Map.of("type", "entry-into-effect", "conditions", List.of(Map.of("type", "all"))));

    @All
    List<FeedHandler> handlers;

    @Inject
    ObjectMapper json;

    @Test
    void aNationSeesItsConsortiaTheirGroupsAndItsProjects() {
        String aukus = Aukus.pillarTwo();
        String quantum = Aukus.quantum(aukus);
        String clock = propose(aukus, "Clock at sea", "GBR", "USA");
        JsonPath web = web("GBR");
        assertThat(edge(web, "AUS", aukus)).isEqualTo("LEADS");
        assertThat(edge(web, "GBR", aukus)).isEqualTo("TAKES_PART");
        assertThat(edge(web, "JPN", aukus)).isEqualTo("INVITED_TO");
        assertThat(edge(web, "GBR", quantum)).isEqualTo("LEADS");
        assertThat(edge(web, quantum, aukus)).isEqualTo("BELONGS_TO");
        assertThat(edge(web, "USA", clock)).isEqualTo("TAKES_PART");
        assertThat(node(web, clock).get("label")).isEqualTo("Clock at sea");
        assertThat(node(web, "JPN")).containsEntry("kind", "NATION").containsEntry("label", "Japan");
        // Four nations, a working group, a project.
        assertThat(node(web, aukus)).containsEntry("degree", 6);
        JsonPath invited = web("JPN");
        assertThat(node(invited, aukus)).containsEntry("degree", 4);
        assertThat(node(invited, quantum)).isNull();
        assertThat(node(invited, clock)).isNull();
        assertThat(node(web("AUS"), quantum)).isNotNull();
        assertThat(node(web("AUS"), clock)).isNull();
    }

    @Test
    void aProjectGoesByTheNameOfItsLatestProposal() {
        String aukus = Aukus.pillarTwo();
        UUID clock = UUID.randomUUID();
        tell(clock, aukus, "Clock at sea", "GBR", "USA");
        tell(clock, aukus, "Clock in the air", "GBR", "AUS");
        assertThat(node(web("GBR"), clock.toString())).containsEntry("label", "Clock in the air");
        assertThat(node(web("AUS"), clock.toString())).containsEntry("label", "Clock in the air");
        assertThat(node(web("USA"), clock.toString())).isNull();
    }

    @Test
    void placesAreTheSameAtEachCallAndForEachNation() {
        String aukus = Aukus.pillarTwo();
        Map<String, Object> seen = node(web("USA"), aukus);
        Coalitions.open(Coalitions.spacelab(), "FRA");
        assertThat(node(web("USA"), aukus)).isEqualTo(seen);
        assertThat(node(web("GBR"), "USA"))
                .containsEntry("x", node(web("USA"), "USA").get("x"))
                .containsEntry("y", node(web("USA"), "USA").get("y"));
    }

    @Test
    void graphMlCarriesTheSameWeb() throws Exception {
        String name = "Q&A <\u0001> \uD83D\uDEF0";
        String id = As.liaison("NZL")
                .body(Coalitions.consortium(name, "NZL", ANY_CLAUSE))
                .post("/v1/consortia")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        byte[] answer = As.liaison("NZL")
                .accept(GraphMl.TYPE)
                .get("/v1/web")
                .then()
                .statusCode(200)
                .contentType(containsString(GraphMl.TYPE))
                .extract()
                .asByteArray();
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
        parsers.setNamespaceAware(true);
        Element root = parsers.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer))
                .getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://graphml.graphdrawing.org/xmlns");
        assertThat(nodeText(root, id)).contains("Q&A <\uFFFD> \uD83D\uDEF0").contains("CONSORTIUM");
        JsonPath web = web("NZL");
        assertThat(root.getElementsByTagName("node").getLength())
                .isEqualTo(web.getList("nodes").size());
        assertThat(root.getElementsByTagName("edge").getLength())
                .isEqualTo(web.getList("edges").size());
    }

    @Test
    void twoNationsShareWhatBothTakePartIn() {
        String aukus = Aukus.pillarTwo();
        String quantum = Aukus.quantum(aukus);
        shared("GBR", "GBR,USA").body("items.id", org.hamcrest.Matchers.hasItems(aukus, quantum));
        shared("GBR", "AUS,GBR").body("items.id", hasItem(aukus)).body("items.id", not(hasItem(quantum)));
        shared("GBR", "GBR,JPN").body("items.id", not(hasItem(aukus)));
        shared("CHL", "GBR,USA").body("items", empty()).body("nations", contains("GBR", "USA"));
    }

    @Test
    void aBridgeIsANationWithoutWhichTheWebFallsApart() {
        open("ISL", "FIN");
        open("ISL", "EST");
        As.liaison("ISL")
                .get("/v1/web/bridges")
                .then()
                .statusCode(200)
                .body("items.nation", contains("ISL"))
                .body("items.pieces", contains(2));
        As.liaison("FIN").get("/v1/web/bridges").then().body("items", empty());
    }

    @Test
    void badQuestionsAreRefused() {
        for (String query :
                List.of("", "?nations=DEU", "?nations=DEU,FRA,ITA", "?nations=DEU,DEU", "?nations=DEU,XXX")) {
            As.liaison("DEU")
                    .get("/v1/web/shared" + query)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", equalTo("invalid-field"))
                    .body("errors[0].pointer", containsString("nations"));
        }
        As.liaison("DEU").accept("text/csv").get("/v1/web").then().statusCode(406);
        As.liaison("DEU").get("/v1/web?colour=red").then().statusCode(400);
        As.as("administrator", null).get("/v1/web").then().statusCode(403);
        As.as("administrator", null)
                .accept(GraphMl.TYPE)
                .get("/v1/web")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    private static void open(String lead, String other) {
        String id = Coalitions.open(Coalitions.consortium(lead + " and " + other, lead, ANY_CLAUSE), other);
        Coalitions.sign(id, other, "DEFINITIVE").statusCode(201);
    }

    private String propose(String consortium, String name, String lead, String other) {
        UUID id = UUID.randomUUID();
        tell(id, consortium, name, lead, other);
        return id.toString();
    }

    /** As project-service tells it of a proposal, and again of every revision. */
    private void tell(UUID id, String consortium, String name, String lead, String other) {
        Map<String, Object> data = Map.of(
                "projectId", id,
                "consortiumId", consortium,
                "number", "P-2026-0001",
                "name", name,
                "leadNation", lead,
                "participants", List.of(lead, other));
        Event event = new Event(
                "1.0",
                UUID.randomUUID(),
                "/project-service",
                "org.minilateral.project.proposed.v1",
                "projects/" + id,
                Instant.now(),
                "application/json",
                UUID.fromString(consortium),
                lead,
                json.valueToTree(data));
        FeedHandler projects = handlers.stream()
                .filter(handler -> handler.neighbour().equals("project"))
                .findFirst()
                .orElseThrow();
        Acting.asService(() -> QuarkusTransaction.requiringNew().run(() -> projects.apply(event)));
    }

    private static io.restassured.response.ValidatableResponse shared(String by, String nations) {
        return As.liaison(by)
                .get("/v1/web/shared?nations=" + nations)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    static JsonPath web(String nation) {
        return As.liaison(nation)
                .get("/v1/web")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static Map<String, Object> node(JsonPath web, String id) {
        return web.getMap("nodes.find { it.id == '" + id + "' }");
    }

    private static String edge(JsonPath web, String from, String to) {
        return web.getString("edges.find { it.from == '" + from + "' && it.to == '" + to + "' }.kind");
    }

    private static String nodeText(Element root, String id) {
        var nodes = root.getElementsByTagName("node");
        for (int i = 0; i < nodes.getLength(); i++) {
            if (((Element) nodes.item(i)).getAttribute("id").equals(id)) {
                return nodes.item(i).getTextContent();
            }
        }
        return "";
    }
}
