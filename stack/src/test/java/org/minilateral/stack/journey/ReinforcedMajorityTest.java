package org.minilateral.stack.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.minilateral.stack.RunningStack;
import org.minilateral.stack.Stack;
import org.minilateral.stack.example.Coalition;
import org.minilateral.stack.example.Question;

/**
 * OCCAR's reinforced qualified majority: each of the four founders holds ten votes, and ten votes against prevent a
 * decision. What the two that joined later hold is illustrative.
 */
@ExtendWith(RunningStack.class)
class ReinforcedMajorityTest {

    private static final List<String> NATIONS = List.of("FRA", "DEU", "GBR", "ITA", "BEL", "ESP");
    private static Coalition occar;

    @BeforeAll
    static void sixMembers(Stack stack) {
        Map<String, Object> votes = Map.of("FRA", 10, "DEU", 10, "GBR", 10, "ITA", 10, "BEL", 5, "ESP", 4);
        Map<String, Object> reinforced = Map.of("type", "blocking", "votes", votes, "defaultVotes", 0, "blockAt", 10);
        occar = Coalitions.inEffect(stack, "Joint armament cooperation", NATIONS, Rule.decides("OTHER", reinforced));
    }

    @Test
    void nineVotesAgainstDoNotPreventADecision() {
        JsonNode decided = decide("Programme of the four", List.of("BEL", "ESP"));
        assertThat(decided.get("state").textValue()).isEqualTo("ADOPTED");
        assertThat(decided.at("/outcome/criteria/0/reached").textValue()).isEqualTo("9");
    }

    @Test
    void tenVotesAgainstPreventIt() {
        JsonNode decided = decide("Programme without Italy", List.of("ITA"));
        assertThat(decided.get("state").textValue()).isEqualTo("REJECTED");
        assertThat(decided.at("/outcome/criteria/0/reached").textValue()).isEqualTo("10");
        assertThat(decided.at("/outcome/criteria/0/required").textValue()).isEqualTo("fewer than 10");
    }

    private static JsonNode decide(String title, List<String> against) {
        Question question = occar.ask("FRA", "OTHER", title, Map.of());
        NATIONS.forEach(nation -> question.vote(nation, against.contains(nation) ? "AGAINST" : "FOR"));
        return question.close();
    }
}
