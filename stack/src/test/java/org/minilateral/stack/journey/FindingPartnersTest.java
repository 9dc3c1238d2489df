package org.minilateral.stack.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.minilateral.stack.Needs;
import org.minilateral.stack.Port;
import org.minilateral.stack.RunningStack;
import org.minilateral.stack.Stack;
import org.minilateral.stack.example.Api;
import org.minilateral.stack.example.Coalition;

/** Before a coalition is founded: who is willing and able, at what price, and what legally blocks it. */
@ExtendWith(RunningStack.class)
@Needs(Needs.What.NO_OTHER_CAPABILITIES)
@Order(1)
class FindingPartnersTest {

    private static final String UNDERSEA = "undersea-capabilities";
    private static final String HYPERSONIC = "hypersonic-and-counter-hypersonic";

    private static Api api;

    @BeforeAll
    static void threeNationsDeclareWhatTheyCan(Stack stack) {
        api = new Api(stack.ports());
        Coalitions.inEffect(
                stack,
                "Undersea pact",
                List.of("AUS", "GBR", "USA"),
                Rule.scale("3", List.of("AUS 1", "GBR 1", "USA 1")));
        Map<String, Object> licence = Map.of("regime", "ITAR", "to", List.of("AUS"), "validUntil", "2045-12-31");
        declare("AUS", UNDERSEA, "Towed array sonar", Map.of());
        declare(
                "USA",
                HYPERSONIC,
                "Scramjet test range",
                Map.of("controls", List.of("ITAR"), "authorisations", List.of(licence)));
        declare("GBR", UNDERSEA, "Acoustic range", Map.of());
    }

    @Test
    void whatNothingBlocksRanksFirst() {
        JsonNode found = search("GBR", Map.of("blockersAtMost", 0));
        assertThat(found.get("proven").booleanValue()).isTrue();
        JsonNode best = found.at("/items/0");
        assertThat(nations(best)).containsExactly("AUS", "USA");
        assertThat(best.get("coverage").textValue()).isEqualTo("1");
        assertThat(best.get("blockers")).isEmpty();
        assertThat(best.get("members"))
                .extracting(member -> member.at("/cost/value").textValue())
                .as("to the last minor unit")
                .containsExactly("500000.01", "500000.00");
        assertThat(text(best)).contains("USA alone covers hypersonic-and-counter-hypersonic at TRL 6.");
        JsonNode next = found.at("/items/1");
        assertThat(nations(next)).containsExactly("AUS", "GBR");
        assertThat(text(next)).contains("Ranks behind the one before because it covers less.");
        assertThat(found.get("items"))
                .as("only what could start now was asked for")
                .allSatisfy(one -> assertThat(one.get("blockers")).isEmpty());
    }

    @Test
    void aMissingAuthorisationIsNamedWithItsRegimeAndItsNations() {
        JsonNode withBritain = search("GBR", Map.of("nations", Map.of("include", List.of("GBR"))))
                .at("/items/0");
        assertThat(nations(withBritain)).containsExactly("GBR", "USA");
        JsonNode blocker = withBritain.at("/blockers/0");
        assertThat(withBritain.get("blockers")).hasSize(1);
        assertThat(blocker.get("kind").textValue()).isEqualTo("AUTHORISATION");
        assertThat(blocker.get("subject").textValue()).isEqualTo("ITAR");
        assertThat(nations(blocker)).containsExactly("USA", "GBR");
        assertThat(blocker.get("detail").textValue()).startsWith("USA holds no authorisation under ITAR for GBR");
        assertThat(text(withBritain)).contains("1 blocker");
    }

    @Test
    void whoIsNotInThePactIsToldThatAnAgreementIsMissing() {
        JsonNode seenFromJapan = search("JPN", Map.of()).at("/items/0");
        assertThat(nations(seenFromJapan)).containsExactly("AUS", "USA");
        assertThat(Coalitions.each(seenFromJapan.get("blockers"), "kind")).containsExactly("MISSING_AGREEMENT");
    }

    @Test
    void whatIsNotReleasedToTheAskerIsNotFound() {
        JsonNode found = search("CHE", Map.of());
        assertThat(found.get("considered")).extracting(JsonNode::textValue).doesNotContain("AUS", "GBR", "USA");
        assertThat(found.get("unmet")).extracting(JsonNode::intValue).contains(1);
    }

    private static void declare(String nation, String area, String title, Map<String, Object> more) {
        Map<String, Object> capability = new HashMap<>(more);
        capability.put("area", area);
        capability.put("title", title);
        capability.put("trl", 7);
        capability.put("willingness", "WILLING");
        capability.put("releasableTo", List.of("AUS", "GBR", "USA", "JPN"));
        api.post(Coalition.liaison(nation), Port.CONSORTIUM, "/v1/capabilities", capability, title);
    }

    private static JsonNode search(String nation, Map<String, Object> more) {
        Map<String, Object> need = new HashMap<>(more);
        need.put(
                "requirements",
                List.of(Map.of("area", UNDERSEA, "trlAtLeast", 6), Map.of("area", HYPERSONIC, "trlAtLeast", 6)));
        need.put("budget", Map.of("currency", "EUR", "value", "1000000.01"));
        need.put("key", Map.of("type", "equal"));
        return api.post(
                Coalition.liaison(nation),
                Port.CONSORTIUM,
                "/v1/coalition-searches",
                need,
                "search of " + nation + more);
    }

    private static List<String> nations(JsonNode of) {
        return of.get("nations").valueStream().map(JsonNode::textValue).toList();
    }

    private static String text(JsonNode candidate) {
        return String.join(
                " ",
                candidate
                        .get("explanation")
                        .valueStream()
                        .map(JsonNode::textValue)
                        .toList());
    }
}
