package org.minilateral.stack.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minilateral.stack.journey.Rule.SPACELAB;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.minilateral.stack.Port;
import org.minilateral.stack.RunningStack;
import org.minilateral.stack.Stack;
import org.minilateral.stack.example.Api;
import org.minilateral.stack.example.Coalition;
import org.minilateral.stack.example.Question;

/**
 * Austria joins Spacelab with 0.8 of 100. In history it took a part of what was unallocated; here the arrangement
 * dilutes, so that everybody's share s becomes s × (1 − 0.008).
 */
@ExtendWith(RunningStack.class)
class AccessionTest {

    private static final List<String> NATIONS = Rule.nations(SPACELAB);

    private Coalition spacelab;
    private String accession;

    @BeforeEach
    void austriaIsProposed(Stack stack, TestInfo test) {
        spacelab = Coalitions.inEffect(
                stack,
                "Spacelab, " + test.getDisplayName(),
                NATIONS,
                Rule.scale("100", SPACELAB, "DEU"),
                Rule.of("accession", Map.of("dilution", true, "buyIn", true)));
        JsonNode proposed =
                spacelab.act("DEU", "accessions", Map.of("nation", "AUT", "share", "0.8"), "accession of Austria");
        accession = proposed.get("id").textValue();
        assertDiluted(proposed.get("dilutedScale"));
    }

    @Test
    void allPartiesAdmitTheNewcomerAndTheScaleIsDilutedExactly(Stack stack) {
        Api api = new Api(stack.ports());
        Instant before = Instant.now();
        assertThat(Coalitions.refusal(() -> spacelab.read("AUT", "arrangement")))
                .as("Austria knows nothing yet")
                .isEqualTo("not-found");

        Question question = onAccession("ACCESSION", "Austria joins");
        NATIONS.forEach(nation -> question.vote(nation, "FOR"));
        assertThat(question.close().get("state").textValue()).isEqualTo("ADOPTED");

        JsonNode arrangement = spacelab.read("AUT", "arrangement");
        assertThat(arrangement.get("number").intValue()).isEqualTo(2);
        assertDiluted(arrangement.at("/clauses/0/rule/entries"));
        assertThat(spacelab.sign("AUT", "DEFINITIVE")).isTrue();
        assertThat(Coalitions.participation(spacelab, "AUT", "DEU")
                        .get("standing")
                        .textValue())
                .isEqualTo("PARTY");
        JsonNode then = api.get("deu.liaison", Port.CONSORTIUM, spacelab.path("arrangement?asOf=" + before));
        assertThat(then.at("/clauses/0/rule/entries/0/weight").textValue()).isEqualTo("52.55");
        JsonNode changes = spacelab.read("CHE", "arrangement-versions/1/differences/2");
        assertThat(Coalitions.each(changes.get("changes"), "number")).containsExactly("1");
    }

    @Test
    void oneVoteAgainstKeepsTheNewcomerOut() {
        Question question = onAccession("ACCESSION", "Austria joins over an objection");
        NATIONS.forEach(nation -> question.vote(nation, nation.equals("DNK") ? "AGAINST" : "FOR"));
        assertThat(question.close().get("state").textValue()).isEqualTo("REJECTED");
        assertThat(Coalitions.refusal(() -> spacelab.read("AUT", "arrangement")))
                .isEqualTo("not-found");
    }

    @Test
    void theNewcomerPaysWhatItWouldHavePaidFromTheStart() {
        JsonNode buyIn = buyIn();
        assertThat(buyIn.at("/newcomerPays/value").textValue()).isEqualTo("56000.00");
        JsonNode refunds = buyIn.get("refunds");
        assertThat(Coalitions.each(refunds, "nation")).containsExactlyElementsOf(NATIONS);
        assertThat(refunds)
                .extracting(refund -> refund.at("/amount/value").textValue())
                .as("Germany has carried 54.10 of 100 so far, the unallocated part included")
                .containsExactly(
                        "30296.00",
                        "10080.00",
                        "5600.00",
                        "3528.00",
                        "2352.00",
                        "1568.00",
                        "1176.00",
                        "840.00",
                        "560.00");
    }

    @Test
    void onlyAllTogetherWaiveTheBuyIn(Stack stack) {
        assertThat(Coalitions.refusal(() -> Coalitions.open(
                        stack,
                        "Spacelab with an easy waiver",
                        NATIONS,
                        Rule.scale("100", SPACELAB),
                        Rule.decides("BUY_IN_WAIVER", Rule.weighted("2/3")))))
                .isEqualTo("buy-in-waiver-unanimous");

        Question refused = onAccession("BUY_IN_WAIVER", "Austria need not pay");
        NATIONS.forEach(nation -> refused.vote(nation, nation.equals("CHE") ? "AGAINST" : "FOR"));
        assertThat(refused.close().get("state").textValue()).isEqualTo("REJECTED");
        assertThat(buyIn().at("/newcomerPays/value").textValue()).isEqualTo("56000.00");

        Question agreed = onAccession("BUY_IN_WAIVER", "Austria need not pay after all");
        NATIONS.forEach(nation -> agreed.vote(nation, "FOR"));
        assertThat(agreed.close().get("state").textValue()).isEqualTo("ADOPTED");
        assertThat(Coalitions.refusal(this::buyIn)).isEqualTo("no-buy-in");
    }

    private Question onAccession(String question, String title) {
        Question asked = spacelab.ask("DEU", question, title, Map.of("subjectId", accession));
        assertThat(asked.asked().at("/procedure/type").textValue()).isEqualTo("unanimity");
        return asked;
    }

    private JsonNode buyIn() {
        Map<String, Object> contributed = Map.of("currency", "EUR", "value", "7000000.00");
        return spacelab.act(
                "ITA", "accessions/" + accession + "/buy-in-previews", Map.of("contributed", contributed), "buy-in");
    }

    private static void assertDiluted(JsonNode scale) {
        assertThat(Coalitions.each(scale, "nation")).endsWith("CHE", "AUT");
        assertThat(Coalitions.each(scale, "weight"))
                .as("each share times 124/125")
                .containsExactly(
                        "32581/625",
                        "2232/125",
                        "248/25",
                        "3906/625",
                        "2604/625",
                        "1736/625",
                        "1302/625",
                        "186/125",
                        "124/125",
                        "4/5");
    }
}
