package org.minilateral.stack.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minilateral.stack.journey.Rule.SPACELAB;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.minilateral.stack.RunningStack;
import org.minilateral.stack.Stack;
import org.minilateral.stack.example.Coalition;
import org.minilateral.stack.example.Question;

/** Spacelab, 1973: which signature brings it into effect, why two big nations can't decide alone, what an overrun does. */
@ExtendWith(RunningStack.class)
class SpacelabTest {

    private static final List<String> NATIONS = Rule.nations(SPACELAB);
    private static Coalition spacelab;

    @BeforeAll
    static void nineParties(Stack stack) {
        spacelab = Coalitions.inEffect(
                stack,
                "Spacelab of the nine",
                NATIONS,
                Rule.scale("100", SPACELAB, "DEU"),
                Rule.decides("BUDGET", Rule.doubleMajority("1/2", "2/3")),
                Rule.overrun("20/100"));
    }

    @Test
    void itIsInEffectWithTheSignatureThatPassesTwoThirdsAndNotBefore(Stack stack) {
        Coalition signing = Coalitions.open(
                stack,
                "Spacelab being signed",
                NATIONS,
                Rule.scale("100", SPACELAB, "DEU"),
                Rule.inEffectWith(List.of(Rule.share("2/3"))));
        assertThat(signing.sign("DEU", "DEFINITIVE")).isFalse();
        assertThat(signing.sign("FRA", "DEFINITIVE")).as("62.55 of 100").isFalse();
        JsonNode before = signing.read("CHE", "entry-into-effect");
        assertThat(before.get("met").booleanValue()).isFalse();
        assertThat(before.at("/conditions/0/required").textValue()).isEqualTo("2/3");
        assertThat(before.at("/conditions/0/reached").textValue()).isEqualTo("1251/2000");
        assertThat(signing.sign("ITA", "SUBJECT_TO_APPROVAL"))
                .as("counts only once ratified")
                .isFalse();
        assertThat(signing.sign("BEL", "DEFINITIVE")).as("66.75 of 100").isTrue();
        JsonNode after = signing.read("CHE", "entry-into-effect");
        assertThat(after.get("met").booleanValue()).isTrue();
        assertThat(after.at("/conditions/0/reached").textValue()).isEqualTo("267/400");
    }

    @Test
    void germanyAndItalyCarrySeventyPercentButAreTwoOfNine() {
        Question budget = budget("Budget of the two", List.of("DEU", "ITA"));
        JsonNode outcome = budget.close().get("outcome");
        assertThat(outcome.get("adopted").booleanValue()).isFalse();
        assertThat(outcome.at("/criteria/0/reached").textValue()).isEqualTo("2/9");
        assertThat(outcome.at("/criteria/0/required").textValue()).isEqualTo("1/2");
        assertThat(outcome.at("/criteria/0/met").booleanValue()).isFalse();
        // 70.55 of the 98.45 that the nine carry
        assertThat(outcome.at("/criteria/1/reached").textValue()).isEqualTo("1411/1969");
        assertThat(outcome.at("/criteria/1/met").booleanValue()).isTrue();
    }

    @Test
    void fiveOfNineWithTwoThirdsAdopt() {
        List<String> five = List.of("DEU", "ITA", "FRA", "BEL", "CHE");
        JsonNode outcome = budget("Budget of the five", five).close().get("outcome");
        assertThat(outcome.get("adopted").booleanValue()).isTrue();
        assertThat(outcome.at("/criteria/0/reached").textValue()).isEqualTo("5/9");
        assertThat(Coalitions.each(outcome.get("criteria"), "met")).containsOnly("true");
    }

    @Test
    void anOverrunOfTwentyPercentBindsThoseWhoAreAgainstIt() {
        Question overrun = spacelab.ask("DEU", "OVERRUN", "Twenty per cent more", Map.of("overrun", "20/100"));
        assertThat(overrun.asked().at("/procedure/shares").textValue()).isEqualTo("2/3");
        vote(overrun, List.of("DEU", "ITA"));
        assertThat(overrun.close().get("state").textValue()).isEqualTo("ADOPTED");
        assertThat(decided(overrun).get("mayLeave").booleanValue()).isFalse();
    }

    @Test
    void anOverrunOfTwentyOnePercentNeedsAllAndFreesWhoDoesNotFollow(Stack stack) {
        Coalition overspent = Coalitions.inEffect(
                stack, "Spacelab overspent", NATIONS, Rule.scale("100", SPACELAB, "DEU"), Rule.overrun("20/100"));
        Question refused = overspent.ask("DEU", "OVERRUN", "Twenty-one per cent more", Map.of("overrun", "21/100"));
        assertThat(refused.asked().at("/procedure/type").textValue()).isEqualTo("unanimity");
        vote(refused, NATIONS.subList(0, 8));
        JsonNode outcome = refused.close();
        assertThat(outcome.get("state").textValue()).isEqualTo("REJECTED");
        assertThat(outcome.at("/outcome/against/0").textValue()).isEqualTo("CHE");
        Question adopted = overspent.ask("DEU", "OVERRUN", "Twenty-two per cent more", Map.of("overrun", "22/100"));
        NATIONS.forEach(nation -> adopted.vote(nation, nation.equals("CHE") ? "ABSTAIN" : "FOR"));
        assertThat(adopted.close().get("state").textValue()).isEqualTo("ADOPTED");
        assertThat(adopted.depart("CHE").get("standing").textValue()).isEqualTo("WITHDRAWN");
    }

    private static Question budget(String title, List<String> inFavour) {
        Map<String, Object> subject = Map.of("subjectId", UUID.randomUUID().toString());
        Question budget = spacelab.ask("DEU", "BUDGET", title, subject);
        vote(budget, inFavour);
        return budget;
    }

    private static void vote(Question question, List<String> inFavour) {
        NATIONS.forEach(nation -> question.vote(nation, inFavour.contains(nation) ? "FOR" : "AGAINST"));
    }

    private static JsonNode decided(Question question) {
        return question.actionSheet("CHE").get("decision");
    }
}
