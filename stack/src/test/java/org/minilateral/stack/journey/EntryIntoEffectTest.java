package org.minilateral.stack.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.minilateral.stack.RunningStack;
import org.minilateral.stack.Stack;
import org.minilateral.stack.example.Coalition;

/** How published agreements came into effect, signature by signature. */
@ExtendWith(RunningStack.class)
class EntryIntoEffectTest {

    /** Development of the Ariane launcher, per cent; the United Kingdom paid its part without signing. */
    private static final List<String> ARIANE = List.of(
            "FRA 63.87",
            "DEU 20.12",
            "BEL 5.00",
            "GBR 2.47",
            "NLD 2.00",
            "ESP 2.00",
            "ITA 1.74",
            "CHE 1.20",
            "SWE 1.10",
            "DNK 0.50");

    /** Illustrative weights in the Columbus programme; the rule of four nations and 80 % is the agreement's of 1988. */
    private static final List<String> COLUMBUS =
            List.of("DEU 41", "FRA 27.6", "ITA 18.9", "BEL 3", "CHE 2.5", "ESP 2", "NLD 2", "DNK 1.5", "SWE 1.5");

    @Test
    void arianeWaitsForTheFrenchRatificationAlthoughEightHaveSigned(Stack stack) {
        Coalition ariane = Coalitions.open(
                stack,
                "Ariane launcher programme",
                List.of("FRA", "DEU", "CHE", "DNK", "BEL", "ITA", "NLD", "SWE"),
                Rule.scale("100", ARIANE),
                Rule.inEffectWith(List.of(Rule.share("75/100"))));
        // The order of November and December 1973: Germany alone signed without reservation.
        assertThat(ariane.sign("DEU", "DEFINITIVE")).isFalse();
        for (String nation : List.of("CHE", "FRA", "DNK", "BEL", "ITA", "NLD", "SWE")) {
            assertThat(ariane.sign(nation, "SUBJECT_TO_APPROVAL")).as(nation).isFalse();
        }
        assertThat(progress(ariane, "SWE").at("/conditions/0/reached").textValue())
                .as("20.12 of 100")
                .isEqualTo("503/2500");
        assertThat(ariane.ratify("FRA")).isTrue();
        JsonNode reached = progress(ariane, "SWE");
        assertThat(reached.at("/conditions/0/required").textValue()).isEqualTo("3/4");
        assertThat(reached.at("/conditions/0/reached").textValue())
                .as("83.99 of 100")
                .isEqualTo("8399/10000");
        assertThat(Coalitions.participation(ariane, "ITA", "FRA")
                        .get("standing")
                        .textValue())
                .isEqualTo("SIGNED_SUBJECT_TO_APPROVAL");
        ariane.ratify("CHE");
        assertThat(Coalitions.participation(ariane, "CHE", "FRA")
                        .get("standing")
                        .textValue())
                .isEqualTo("PARTY");
    }

    @Test
    void theSpaceStationWaitsForTheThreeThatItsAgreementNames(Stack stack) {
        Coalition station = Coalitions.open(
                stack,
                "Space station, 1998",
                List.of("USA", "RUS", "JPN", "CAN", "DEU", "FRA", "ITA"),
                Rule.inEffectWith(List.of(Rule.named("JPN", "RUS", "USA"))));
        for (String nation : List.of("USA", "RUS", "JPN", "CAN", "DEU", "FRA", "ITA")) {
            station.sign(nation, "SUBJECT_TO_APPROVAL");
        }
        for (String nation : List.of("JPN", "USA", "CAN", "DEU", "FRA", "ITA")) {
            assertThat(station.ratify(nation)).as(nation).isFalse();
        }
        JsonNode waiting = progress(station, "CAN");
        assertThat(waiting.at("/conditions/0/required").textValue()).isEqualTo("JPN RUS USA");
        assertThat(waiting.at("/conditions/0/reached").textValue()).isEqualTo("JPN USA");
        assertThat(station.ratify("RUS")).isTrue();
    }

    @Test
    void threeNationsWithMoreThanEightyPercentWaitForAFourth(Stack stack) {
        Coalition columbus = columbus(stack, "European partner, the big ones first");
        for (String nation : List.of("DEU", "FRA", "ITA")) {
            assertThat(columbus.sign(nation, "DEFINITIVE")).as(nation).isFalse();
        }
        JsonNode waiting = progress(columbus, "DNK");
        assertThat(Coalitions.each(waiting.get("conditions"), "met")).containsExactly("false", "true");
        assertThat(Coalitions.each(waiting.get("conditions"), "reached")).containsExactly("3", "7/8");
        assertThat(columbus.sign("DNK", "DEFINITIVE")).isTrue();
    }

    @Test
    void fourNationsWithLessThanEightyPercentWaitForTheirShare(Stack stack) {
        Coalition columbus = columbus(stack, "European partner, one big one missing");
        for (String nation : List.of("DEU", "FRA", "BEL", "ESP")) {
            assertThat(columbus.sign(nation, "DEFINITIVE")).as(nation).isFalse();
        }
        JsonNode waiting = progress(columbus, "DNK");
        assertThat(Coalitions.each(waiting.get("conditions"), "met")).containsExactly("true", "false");
        assertThat(columbus.sign("ITA", "DEFINITIVE")).isTrue();
    }

    private static Coalition columbus(Stack stack, String name) {
        return Coalitions.open(
                stack,
                name,
                Rule.nations(COLUMBUS),
                Rule.scale("100", COLUMBUS),
                Rule.inEffectWith(List.of(Rule.count(4), Rule.share("0.80"))));
    }

    private static JsonNode progress(Coalition coalition, String reader) {
        return coalition.read(reader, "entry-into-effect");
    }
}
