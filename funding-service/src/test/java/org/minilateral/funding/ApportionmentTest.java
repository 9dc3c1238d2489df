package org.minilateral.funding;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;

/** Anybody who acts for a nation can check the arithmetic: the figures are published ones, or worked out by hand. */
@QuarkusTest
class ApportionmentTest {

    /** CERN's table of 2009, which sums to 100.00. */
    private static final String CERN =
            "AUT 2.24, BEL 2.77, BGR 0.22, CZE 1.15, DNK 1.76, FIN 1.55, FRA 15.34, DEU 19.88,"
                    + " GRC 1.96, HUN 0.78, ITA 11.51, NLD 4.79, NOR 2.53, POL 2.85, PRT 1.14, SVK 0.54, ESP 8.52, SWE 2.76,"
                    + " CHE 3.01, GBR 14.70";

    /** The pledges to European XFEL in million EUR at prices of 2005: 1036.2 of an envelope of 1082. */
    private static final String XFEL =
            "DEU 580.0, RUS 250.0, FRA 36.0, ITA 33.0, GBR 30.0, POL 21.6, ESP 21.6, CHE 15.0,"
                    + " SWE 12.0, DNK 11.0, HUN 11.0, SVK 11.0, GRC 4.0";

    @Test
    void whereOthersFailTheLastCentIsPlaced() {
        scale("AUS 98, GBR 2", "100", "182.25", 1).body("lines.billed.value", equalTo(List.of("178.61", "3.64")));
        scale("AUS 33.33, GBR 33.33, USA 33.34", "100", "785.08", 1)
                .body("lines.billed.value", equalTo(List.of("261.67", "261.67", "261.74")));
        scale("AUS 95, GBR 5", "100", "0.01", 1).body("lines.billed.value", equalTo(List.of("0.01", "0.00")));
    }

    @Test
    void fourCallsInThirdsLeaveNobodyBehind() {
        scale("AUS 1, GBR 1, USA 1", "3", "100.00", 4)
                .body("total.value", equalTo("400.00"))
                .body("lines.billed.value", equalTo(List.of("133.34", "133.33", "133.33")))
                .body("lines.exactShare", everyItem(equalTo("400/3")))
                .body("lines.exactFraction", everyItem(equalTo("1/3")))
                .body("lines.carryOut", equalTo(List.of("-1/150", "1/300", "1/300")))
                .body("bills", hasSize(4))
                .body("bills[0]", equalTo(List.of("33.34", "33.33", "33.33")))
                .body("bills[1]", equalTo(List.of("33.33", "33.34", "33.33")));
    }

    @Test
    void aCarryIsTakenUp() {
        Map<String, Object> wanted = wanted("AUS 1, GBR 1, USA 1", "3", "100.00", 1);
        wanted.put("carry", List.of(open("AUS", "-1/150"), open("GBR", "1/300"), open("USA", "1/300")));
        attempt(wanted).statusCode(200).body("lines.billed.value", equalTo(List.of("33.33", "33.34", "33.33")));
        wanted.put("carry", List.of(open("AUS", "1/150")));
        attempt(wanted)
                .statusCode(422)
                .body("code", equalTo("carry-not-balanced"))
                .body("errors[0].pointer", equalTo("/carry"));
    }

    @Test
    void cernsTableDividesAnyTotalAsPrinted() {
        // 1098.45 million: 19.88 % are 218.371860, 0.22 % are 2.416590.
        scale(CERN, "100", "1098450000.00", 1)
                .body("lines", hasSize(20))
                .body("gap", nullValue())
                .body("lines.find { it.nation == 'DEU' }.billed.value", equalTo("218371860.00"))
                .body("lines.find { it.nation == 'BGR' }.billed.value", equalTo("2416590.00"));
    }

    @Test
    void pledgesShowTheirGapAndAnUnderwriterCarriesIt() {
        Map<String, Object> pledges = new HashMap<>(
                Map.of("type", "pledges", "pledges", lines(XFEL), "envelope", "1082", "priceLevel", "2005"));
        // 45.8 of 1082 are pledged by nobody.
        attempt(method(pledges, "1082000000.00"))
                .body("gap.billed.value", equalTo("45800000.00"))
                .body("gap.nation", nullValue())
                .body("lines.find { it.nation == 'POL' }.billed.value", equalTo("21600000.00"));
        pledges.put("underwriter", "DEU");
        attempt(method(pledges, "1082000000.00"))
                .body("gap", nullValue())
                .body("lines.find { it.underwritten }.nation", equalTo("DEU"))
                .body("lines.find { it.underwritten }.billed.value", equalTo("45800000.00"));
    }

    @Test
    void spacelabsUnderwrittenPartHasALineOfItsOwn() {
        Map<String, Object> share = Spacelab.share();
        attempt(Map.of("scale", share.get("scale"), "whole", "100", "total", Scene.money("EUR", "7000000.00")))
                .body("lines.find { it.underwritten }.billed.value", equalTo("108500.00"))
                .body("lines.find { it.nation == 'DEU' && !it.underwritten }.billed.value", equalTo("3678500.00"));
    }

    @Test
    void whoReachesItsAbsoluteCeilingPaysNoMoreInLaterCalls() {
        Map<String, Object> wanted = wanted("AUS 1, GBR 1", "2", "100.00", 3);
        wanted.put(
                "constraints",
                List.of(Map.of(
                        "type",
                        "absolute-ceiling",
                        "nation",
                        "AUS",
                        "amount",
                        Scene.money("EUR", "120.00"),
                        "clause",
                        "7.4")));
        attempt(wanted)
                .body(
                        "bills",
                        equalTo(List.of(
                                List.of("50.00", "50.00"), List.of("50.00", "50.00"), List.of("20.00", "80.00"))))
                .body("lines[0].limit.bound", equalTo("ABSOLUTE_CEILING"))
                .body("lines[0].limit.clause", equalTo("7.4"))
                .body("lines[1].limit", nullValue());
    }

    @Test
    void whatCannotBeDividedIsRefusedByItsRule() {
        assertRefused("all-weights-zero", method(Map.of("type", "usage", "weights", lines("AUS 0, GBR 0")), "1.00"));
        assertRefused("negative-weight", method(Map.of("type", "usage", "weights", lines("AUS -1, GBR 2")), "1.00"));
        Map<String, Object> both = wanted("AUS 1", "1", "1.00", 1);
        both.put("method", Map.of("type", "equal", "nations", List.of("AUS")));
        assertRefused("method-or-scale", both);
        Map<String, Object> capped = wanted("AUS 1, GBR 1", "2", "1.00", 1);
        capped.put("constraints", List.of(Map.of("type", "ceiling", "portion", "2/5", "clause", "7.2")));
        attempt(capped)
                .statusCode(422)
                .body("code", equalTo("ceilings-below-total"))
                .body("clauses", hasItem("7.2"));
    }

    @Test
    void itsSizeIsBounded() {
        List<Map<String, Object>> many = new ArrayList<>();
        for (String nation : Locale.getISOCountries()) {
            many.add(Scene.line(Locale.of("", nation).getISO3Country(), "1"));
        }
        many = many.subList(0, 200);
        Map<String, Object> wanted = new HashMap<>(
                Map.of("scale", many, "whole", "200", "total", Scene.money("EUR", "100.00"), "calls", 10));
        attempt(wanted).statusCode(200).body("bills", hasSize(10));
        wanted.put("calls", 1000);
        assertRefused("calls-too-many", wanted);
        wanted.put("calls", 1001);
        attempt(wanted).statusCode(400);
    }

    @Test
    void outsidersInAnyRoleMayAskButNobodyWithoutANation() {
        for (String role : List.of("liaison", "auditor", "approver", "finance-officer")) {
            As.as(role, "JPN")
                    .body(wanted("AUS 1", "1", "1.00", 1))
                    .post("/v1/apportionments")
                    .then()
                    .statusCode(200);
        }
        As.as("administrator", null)
                .body(wanted("AUS 1", "1", "1.00", 1))
                .post("/v1/apportionments")
                .then()
                .statusCode(403);
    }

    private static void assertRefused(String code, Map<String, Object> wanted) {
        attempt(wanted).statusCode(422).body("code", equalTo(code));
    }

    private static ValidatableResponse scale(String table, String whole, String total, int calls) {
        return attempt(wanted(table, whole, total, calls)).statusCode(200);
    }

    private static Map<String, Object> wanted(String table, String whole, String total, int calls) {
        return new HashMap<>(
                Map.of("scale", lines(table), "whole", whole, "total", Scene.money("EUR", total), "calls", calls));
    }

    private static Map<String, Object> method(Map<String, Object> method, String total) {
        return Map.of("method", method, "total", Scene.money("EUR", total));
    }

    private static Map<String, Object> open(String nation, String open) {
        return Map.of("nation", nation, "open", open);
    }

    private static List<Map<String, Object>> lines(String table) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String line : table.split(", ?")) {
            lines.add(Scene.line(line.split(" ")[0], line.split(" ")[1]));
        }
        return lines;
    }

    private static ValidatableResponse attempt(Map<String, Object> wanted) {
        return As.as("liaison", "JPN").body(wanted).post("/v1/apportionments").then();
    }
}
