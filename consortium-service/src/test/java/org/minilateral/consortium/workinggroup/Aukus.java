package org.minilateral.consortium.workinggroup;

import static org.minilateral.consortium.Coalitions.clause;
import static org.minilateral.consortium.Coalitions.consortium;
import static org.minilateral.consortium.Coalitions.open;
import static org.minilateral.consortium.Coalitions.sign;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.minilateral.testkit.As;

/** AUKUS Pillar II: Australia leads here, the United Kingdom and the United States are parties, Japan is only invited. */
public final class Aukus {

    /** The working groups of Pillar II, as the partners publish them. */
    public static final List<String> GROUPS = List.of(
            "Undersea capabilities",
            "Quantum technologies",
            "Artificial intelligence and autonomy",
            "Advanced cyber",
            "Hypersonic and counter-hypersonic",
            "Electronic warfare",
            "Innovation",
            "Information sharing");

    private Aukus() {}

    public static String pillarTwo() {
        Map<String, Object> rule =
                Map.of("type", "entry-into-effect", "conditions", List.of(Map.of("type", "count", "atLeast", 3)));
        String id = open(consortium("AUKUS Pillar II", "AUS", clause("1", rule)), "GBR", "USA", "JPN");
        for (String nation : List.of("AUS", "GBR", "USA")) {
            sign(id, nation, "DEFINITIVE").statusCode(201);
        }
        return id;
    }

    /** Of Australia's partners, so that its liaison sets up a group to which it does not belong. */
    public static String quantum(String consortium) {
        return id(setUp(consortium, "AUS", group("Quantum technologies", "GBR", "USA")));
    }

    public static Map<String, Object> group(String name, String lead, String... others) {
        return Map.of(
                "name",
                name,
                "leadNation",
                lead,
                "members",
                List.of(others),
                "terms",
                "Terms of " + name,
                "chair",
                "A. Chair");
    }

    public static ValidatableResponse setUp(String consortium, String by, Map<String, Object> group) {
        return As.liaison(by)
                .body(group)
                .post("/v1/consortia/{id}/working-groups", consortium)
                .then();
    }

    public static ValidatableResponse read(String group, String by) {
        return As.liaison(by).get("/v1/working-groups/{id}", group).then();
    }

    public static ValidatableResponse join(String group, String by, String nation) {
        return As.liaison(by)
                .header("If-Match", "*")
                .put("/v1/working-groups/{id}/members/{nation}", group, nation)
                .then();
    }

    public static ValidatableResponse leave(String group, String by, String nation) {
        return As.liaison(by)
                .header("If-Match", "*")
                .delete("/v1/working-groups/{id}/members/{nation}", group, nation)
                .then();
    }

    public static ValidatableResponse plan(String group, String by, String quarter, String title) {
        return As.liaison(by)
                .body(Map.of("quarter", quarter, "title", title))
                .post("/v1/working-groups/{id}/goals", group)
                .then();
    }

    public static String id(ValidatableResponse created) {
        return created.statusCode(201).extract().path("id");
    }
}
