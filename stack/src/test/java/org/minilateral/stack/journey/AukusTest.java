package org.minilateral.stack.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.minilateral.stack.Port;
import org.minilateral.stack.RunningStack;
import org.minilateral.stack.Stack;
import org.minilateral.stack.example.Api;
import org.minilateral.stack.example.Coalition;

/**
 * AUKUS Pillar II with its eight working groups, each with a goal per quarter, as its nations see it and as others do
 * not. The groups are the published ones; who leads which, and the goals, are illustrative.
 */
@ExtendWith(RunningStack.class)
class AukusTest {

    private static final List<String> QUARTERS = List.of("2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4");
    private static final SequencedMap<String, List<String>> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("Undersea capabilities", List.of("AUS", "GBR", "USA"));
        GROUPS.put("Quantum technologies", List.of("GBR", "AUS", "USA"));
        GROUPS.put("Artificial intelligence and autonomy", List.of("GBR", "AUS", "USA"));
        GROUPS.put("Advanced cyber", List.of("USA", "AUS", "GBR"));
        GROUPS.put("Hypersonic and counter-hypersonic", List.of("AUS", "USA"));
        GROUPS.put("Electronic warfare", List.of("USA", "AUS", "GBR"));
        GROUPS.put("Innovation", List.of("AUS", "GBR", "USA"));
        GROUPS.put("Information sharing", List.of("USA", "AUS", "GBR"));
    }

    private static final SequencedMap<String, String> IDS = new LinkedHashMap<>();
    private static Api api;
    private static Coalition aukus;

    @BeforeAll
    static void eightWorkingGroups(Stack stack) {
        api = new Api(stack.ports());
        aukus = Coalitions.inEffect(
                stack,
                "AUKUS, Pillar II",
                List.of("AUS", "GBR", "USA"),
                Rule.scale("3", List.of("AUS 1", "GBR 1", "USA 1")));
        GROUPS.forEach((name, members) -> {
            String lead = members.getFirst();
            Map<String, Object> wanted =
                    Map.of("name", name, "leadNation", lead, "members", members, "terms", "To work on " + name + ".");
            String id =
                    aukus.act("AUS", "working-groups", wanted, name).get("id").textValue();
            IDS.put(name, id);
            for (String quarter : QUARTERS.reversed()) {
                String title = name + ", goal of " + quarter;
                api.post(
                        Coalition.liaison(lead),
                        Port.CONSORTIUM,
                        "/v1/working-groups/" + id + "/goals",
                        Map.of("quarter", quarter, "title", title),
                        title);
            }
        });
    }

    @Test
    void eachGroupHasItsRoadMapByQuarters() {
        JsonNode groups = aukus.read("USA", "working-groups").get("items");
        assertThat(Coalitions.each(groups, "name")).containsExactlyElementsOf(GROUPS.keySet());
        GROUPS.keySet().forEach(name -> {
            JsonNode goals = read("USA", goals(name)).get("items");
            assertThat(Coalitions.each(goals, "quarter")).as(name).containsExactlyElementsOf(QUARTERS);
            assertThat(Coalitions.each(goals, "state")).containsOnly("PLANNED");
        });
    }

    @Test
    void whoIsNotInAGroupKnowsItsNameAndNoMore() {
        String hypersonic = "Hypersonic and counter-hypersonic";
        JsonNode group = read("GBR", "/v1/working-groups/" + IDS.get(hypersonic));
        assertThat(group.get("name").textValue()).isEqualTo(hypersonic);
        assertThat(group.hasNonNull("terms")).isFalse();
        assertThat(Coalitions.refusal(() -> read("GBR", goals(hypersonic)))).isEqualTo("not-found");
        assertThat(read("USA", "/v1/working-groups/" + IDS.get(hypersonic)).hasNonNull("terms"))
                .isTrue();
    }

    @Test
    void aForeignerFindsNothing() {
        for (String path : List.of(
                aukus.path("working-groups"),
                aukus.path("participations"),
                "/v1/working-groups/" + IDS.get("Innovation"),
                goals("Innovation"))) {
            assertThat(Coalitions.refusal(() -> read("FRA", path))).as(path).isEqualTo("not-found");
        }
        assertThat(Coalitions.each(read("FRA", "/v1/web").get("nodes"), "id"))
                .doesNotContain(aukus.id())
                .doesNotContainAnyElementsOf(IDS.values());
        assertThat(read("FRA", "/v1/web/shared?nations=AUS,GBR").get("items")).isEmpty();
        assertThat(read("FRA", history()).get("items")).isEmpty();
    }

    @Test
    void theWebOfAMemberHoldsAllEightGroups() {
        JsonNode web = read("AUS", "/v1/web");
        assertThat(Coalitions.each(web.get("nodes"), "id"))
                .contains("AUS", "GBR", "USA", aukus.id())
                .containsAll(IDS.values());
        List<String> threads = new ArrayList<>();
        web.get("edges")
                .forEach(edge -> threads.add(String.join(
                        " ",
                        edge.get("from").textValue(),
                        edge.get("kind").textValue(),
                        edge.get("to").textValue())));
        assertThat(threads).contains("AUS LEADS " + aukus.id(), "USA TAKES_PART " + aukus.id());
        IDS.forEach((name, id) -> assertThat(threads)
                .as(name)
                .contains(id + " BELONGS_TO " + aukus.id(), GROUPS.get(name).getFirst() + " LEADS " + id));
        assertThat(read("AUS", "/v1/web")).as("it looks the same each time").isEqualTo(web);
    }

    @Test
    void twoNationsSeeWhatTheyShare() {
        assertThat(Coalitions.each(read("GBR", "/v1/web/shared?nations=AUS,GBR").get("items"), "id"))
                .contains(aukus.id(), IDS.get("Quantum technologies"))
                .doesNotContain(IDS.get("Hypersonic and counter-hypersonic"));
    }

    @Test
    void theHistoryTellsWhoDidWhat() {
        JsonNode told = read("AUS", history() + "&sort=time&limit=200").get("items");
        List<String> types = Coalitions.each(told, "type");
        assertThat(types.getFirst()).isEqualTo("org.minilateral.consortium.founded.v1");
        assertThat(types).contains("org.minilateral.consortium.in-effect.v1");
        assertThat(told.get(0).get("actor").textValue()).isEqualTo("aus.liaison");
        assertThat(Coalitions.each(told, "actorNation")).contains("AUS", "GBR", "USA");
        assertThat(told)
                .filteredOn(entry -> !entry.get("actorNation").asText().equals("AUS"))
                .as("a person is named to its own nation alone")
                .allSatisfy(entry -> assertThat(entry.hasNonNull("actor")).isFalse());
    }

    private static JsonNode read(String nation, String path) {
        return api.get(Coalition.liaison(nation), Port.CONSORTIUM, path);
    }

    private static String goals(String group) {
        return "/v1/working-groups/" + IDS.get(group) + "/goals";
    }

    private static String history() {
        return "/v1/history?subject=consortia/" + aukus.id();
    }
}
