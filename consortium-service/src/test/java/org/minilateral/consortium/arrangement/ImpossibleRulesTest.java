package org.minilateral.consortium.arrangement;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.minilateral.consortium.Coalitions.clause;
import static org.minilateral.consortium.Coalitions.consortium;
import static org.minilateral.consortium.Coalitions.share;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.minilateral.consortium.Coalitions;
import org.minilateral.testkit.As;

/** Every rule that could never be followed is refused when the arrangement is written, with its clause named. */
@QuarkusTest
class ImpossibleRulesTest {

    private static final Map<String, Object> HALVES = scale("100", null, "DEU", "50", "FRA", "50");
    private static final Map<String, Object> UNANIMITY = Map.of("type", "unanimity");

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of("threshold-impossible", "conditions/0", effect(share("4/3"))),
                Arguments.of("threshold-impossible", "conditions/0", effect(share("0"))),
                Arguments.of("threshold-impossible", "conditions/0", effect(share("-2/3"))),
                Arguments.of("not-a-number", "", effect(share("two thirds"))),
                Arguments.of("division-by-zero", "", effect(share("2/0"))),
                Arguments.of("nation-not-on-scale", "conditions/0/nations/1", effect(nations("DEU", "ITA"))),
                Arguments.of(
                        "count-unreachable", "conditions/0/atLeast", effect(Map.of("type", "count", "atLeast", 3))),
                Arguments.of("threshold-impossible", "quorum", voting(UNANIMITY, "3/2")),
                Arguments.of("threshold-impossible", "quorum", voting(UNANIMITY, "0")),
                Arguments.of("silence-is-open", "", voting(Map.of("type", "silence"), "1/2")),
                Arguments.of("threshold-impossible", "procedure/atLeast", voting(majority("1.0001"), null)),
                Arguments.of("threshold-impossible", "procedure/shares", voting(weighted("101/100"), null)),
                Arguments.of("threshold-impossible", "procedure/parties", voting(twice("2", "2/3"), null)),
                Arguments.of("threshold-impossible", "procedure/shares", voting(twice("1/2", "5/3"), null)),
                Arguments.of("threshold-impossible", "procedure/quorum", voting(consensus("2/3", "1.5"), null)),
                Arguments.of("threshold-impossible", "procedure/ofVotesCast", voting(consensus("3/2", "1/2"), null)),
                Arguments.of("blocking-unreachable", "procedure/blockAt", voting(blocking("DEU", 5, 0, 6), null)),
                Arguments.of("nation-not-on-scale", "procedure/votes/USA", voting(blocking("USA", 5, 1, 2), null)),
                Arguments.of("bands-contradictory", "bands/1", overrun(band("1/5"), band("1/5"), band(null))),
                Arguments.of("bands-contradictory", "bands/1", overrun(band("1/5"), band("1/10"), band(null))),
                Arguments.of("bands-contradictory", "bands/0", overrun(band("-1/10"), band(null))),
                Arguments.of("bands-contradictory", "bands/0", overrun(band(null), band("1/5"))),
                Arguments.of("bands-contradictory", "bands/1", overrun(band("1/10"), band("1/5"))),
                Arguments.of("floor-above-ceiling", "", limits("45/100", "2/5")),
                Arguments.of("floor-unreachable", "floor", limits("51/100", null)),
                Arguments.of("share-above-ceiling", "ceiling", limits(null, "49/100")),
                Arguments.of("threshold-impossible", "ceiling", limits(null, "1.01")),
                Arguments.of("threshold-impossible", "floor", limits("-1/10", null)),
                Arguments.of("limits-missing", "", limits(null, null)),
                Arguments.of(
                        "underwriter-missing",
                        "",
                        Map.of("type", "under-subscription", "remedy", "UNDERWRITER", "afterDays", 365)));
    }

    @ParameterizedTest
    @MethodSource
    void impossible(String code, String place, Map<String, Object> rule) {
        refused(found(clause("1", HALVES), clause("7.2", rule)), code, "7.2", "clauses/1/rule" + slash(place));
    }

    @Test
    void whatNeedsAScaleIsRefusedWithoutOne() {
        for (Map<String, Object> rule : List.of(
                effect(share("2/3")),
                voting(weighted("2/3"), null),
                voting(twice("1/2", "2/3"), null),
                voting(consensus("2/3", "1/2"), null),
                limits("1/100", "3/5"),
                Map.<String, Object>of("type", "accession", "dilution", true, "buyIn", false))) {
            refused(found(clause("4", rule)), "scale-missing", "4", "clauses/0/rule");
        }
    }

    @Test
    void aScaleThatContradictsItselfIsRefused() {
        refused(found(clause("1", scale("100", null, "DEU", "60", "DEU", "40"))), "nation-twice", "1", "entries/1");
        refused(found(clause("1", scale("100", null, "DEU", "-1"))), "negative-weight", "1", "entries/0/weight");
        refused(found(clause("1", scale("100", null, "DEU", "100.01"))), "shares-above-whole", "1", "entries");
        refused(found(clause("1", scale("0", null, "DEU", "0"))), "shares-above-whole", "1", "entries");
        refused(found(clause("1", scale("100", "FRA", "DEU", "90"))), "underwriter-not-in-scale", "1", "underwriter");
        refused(
                found(clause("1", scale("100", null, "DEU", "90", "FRA", "5")), clause("2", effect(share("96/100")))),
                "threshold-unreachable",
                "2",
                "conditions/0");
        refused(
                found(clause("1", scale("100", null, "DEU", "90", "FRA", "10")), clause("2", limits("1/5", null))),
                "share-below-floor",
                "2",
                "floor");
    }

    @Test
    void clausesThatContradictEachOtherAreRefused() {
        refused(found(clause("1", HALVES), clause("1", effect(share("1/2")))), "clause-number-twice", "1", "number");
        refused(
                found(clause("1", voting(UNANIMITY, null)), clause("2", voting(majority("2/3"), null))),
                "question-twice",
                "2",
                "clauses/1/rule");
        found(clause("1", HALVES), clause("2", HALVES)).statusCode(422).body("code", equalTo("rule-twice"));
        Map<String, Object> waiver = Map.of(
                "type",
                "voting",
                "questions",
                List.of("BUY_IN_WAIVER"),
                "procedure",
                Map.of("type", "simple-majority"));
        refused(found(clause("5", waiver)), "buy-in-waiver-unanimous", "5", "clauses/0/rule");
    }

    @Test
    void anAmendmentIsHeldToTheSame() {
        String id = Coalitions.spacelabInEffect();
        var answer = As.liaison("DEU")
                .body(Map.of("title", "Amended", "clauses", List.of(clause("9", voting(majority("5/3"), null)))))
                .post("/v1/consortia/{id}/amendments", id)
                .then();
        refused(answer, "threshold-impossible", "9", "/clauses/0/rule/procedure/atLeast");
    }

    @Test
    void aNationThatTheTextWaitsForMustBeInvitedBeforeItIsSigned() {
        Map<String, Object> waiting = consortium("Waiting", "DEU", clause("3", effect(nations("DEU", "ITA"))));
        String id = As.liaison("DEU").body(waiting).post("/v1/consortia").path("id");
        As.liaison("DEU")
                .body(Map.of("stage", "OPEN_FOR_SIGNATURE"))
                .post("/v1/consortia/{id}/stages", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("named-nation-not-invited"))
                .body("clause", equalTo("3"));
        Coalitions.open(consortium("Invited", "DEU", clause("3", effect(nations("DEU", "ITA")))), "ITA");
    }

    @Test
    void holesAndGiantsAreRefusedByForm() {
        String clause = "{\"number\":\"1\",\"title\":\"t\",\"text\":\"t\",\"rule\":%s}";
        for (String rule : List.of(
                "{\"type\":\"scale\",\"entries\":[null],\"whole\":\"100\"}",
                "{\"type\":\"entry-into-effect\",\"conditions\":[null]}",
                "{\"type\":\"voting\",\"questions\":[null],\"procedure\":{\"type\":\"unanimity\"}}",
                "{\"type\":\"overrun\",\"bands\":[null]}",
                "{\"type\":\"voting\",\"questions\":[\"OTHER\"],\"procedure\":{\"type\":\"blocking\",\"votes\":"
                        + "{\"DEU\":2147483647,\"FRA\":2147483647},\"defaultVotes\":0,\"blockAt\":1}}",
                "{\"type\":\"withdrawal\",\"effect\":\"AFTER_NOTICE\",\"noticeDays\":-1}",
                "{\"type\":\"opt-out\",\"months\":0}")) {
            As.liaison("DEU")
                    .body("{\"name\":\"x\",\"purpose\":\"y\",\"leadNation\":\"DEU\",\"arrangement\":{\"title\":\"t\","
                            + "\"clauses\":[" + clause.formatted(rule) + "]}}")
                    .post("/v1/consortia")
                    .then()
                    .log()
                    .ifValidationFails()
                    .statusCode(400)
                    .body("code", equalTo("invalid-field"));
        }
    }

    @Test
    void aNewcomerMayNotPushAShareOutOfItsLimits() {
        String id = Coalitions.open(
                consortium(
                        "Limits",
                        "DEU",
                        clause("1", HALVES),
                        clause("2", limits("2/5", null)),
                        clause("3", Map.of("type", "accession", "dilution", true, "buyIn", false))),
                "FRA");
        List.of("DEU", "FRA")
                .forEach(nation -> Coalitions.sign(id, nation, "DEFINITIVE").statusCode(201));
        As.liaison("DEU")
                .body(Map.of("nation", "ITA", "share", "30"))
                .post("/v1/consortia/{id}/accessions", id)
                .then()
                .statusCode(422)
                .body("code", equalTo("share-outside-limits"))
                .body("clause", equalTo("2"));
    }

    private static void refused(ValidatableResponse answer, String code, String clause, String pointer) {
        answer.log()
                .ifValidationFails()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("clause", equalTo(clause))
                .body("detail", containsString("Clause " + clause))
                .body("errors[0].pointer", containsString(pointer));
    }

    private static String slash(String place) {
        return place.isEmpty() ? "" : "/" + place;
    }

    private static ValidatableResponse found(Object... clauses) {
        return As.liaison("DEU")
                .body(consortium("Bad " + UUID.randomUUID(), "DEU", clauses))
                .post("/v1/consortia")
                .then();
    }

    private static Map<String, Object> scale(String whole, String underwriter, String... weights) {
        List<Map<String, String>> entries = new ArrayList<>();
        for (int i = 0; i < weights.length; i += 2) {
            entries.add(Map.of("nation", weights[i], "weight", weights[i + 1]));
        }
        Map<String, Object> scale = new HashMap<>(Map.of("type", "scale", "whole", whole, "entries", entries));
        scale.put("underwriter", underwriter);
        return scale;
    }

    private static Map<String, Object> effect(Object... conditions) {
        return Map.of("type", "entry-into-effect", "conditions", List.of(conditions));
    }

    private static Map<String, Object> nations(String... nations) {
        return Map.of("type", "nations", "nations", List.of(nations));
    }

    private static Map<String, Object> voting(Map<String, Object> procedure, String quorum) {
        Map<String, Object> voting =
                new HashMap<>(Map.of("type", "voting", "questions", List.of("BUDGET"), "procedure", procedure));
        voting.put("quorum", quorum);
        return voting;
    }

    private static Map<String, Object> majority(String atLeast) {
        return Map.of("type", "qualified-majority", "atLeast", atLeast);
    }

    private static Map<String, Object> weighted(String shares) {
        return Map.of("type", "weighted", "shares", shares);
    }

    private static Map<String, Object> twice(String parties, String shares) {
        return Map.of("type", "double-majority", "parties", parties, "shares", shares);
    }

    private static Map<String, Object> consensus(String ofVotesCast, String quorum) {
        return Map.of("type", "consensus-then-weighted", "ofVotesCast", ofVotesCast, "quorum", quorum);
    }

    private static Map<String, Object> blocking(String nation, int votes, int others, int blockAt) {
        return Map.of("type", "blocking", "votes", Map.of(nation, votes), "defaultVotes", others, "blockAt", blockAt);
    }

    private static Map<String, Object> overrun(Object... bands) {
        return Map.of("type", "overrun", "bands", List.of(bands));
    }

    private static Map<String, Object> band(String upTo) {
        Map<String, Object> band = new HashMap<>(Map.of("procedure", UNANIMITY, "mayLeave", false));
        band.put("upTo", upTo);
        return band;
    }

    private static Map<String, Object> limits(String floor, String ceiling) {
        Map<String, Object> limits = new HashMap<>(Map.of("type", "share-limits"));
        limits.put("floor", floor);
        limits.put("ceiling", ceiling);
        return limits;
    }
}
