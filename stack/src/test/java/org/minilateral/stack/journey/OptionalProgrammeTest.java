package org.minilateral.stack.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.minilateral.stack.Needs;
import org.minilateral.stack.Port;
import org.minilateral.stack.RunningStack;
import org.minilateral.stack.Stack;
import org.minilateral.stack.example.Api;
import org.minilateral.stack.example.Coalition;

/** Who takes part in what is optional, and who carries what nobody has taken. */
@ExtendWith(RunningStack.class)
class OptionalProgrammeTest {

    /** European XFEL: pledges in millions of euros of 2005, together 1,036.2 of the 1,082 that it costs. */
    private static final List<String> PLEDGES = List.of(
            "DEU 580.0",
            "RUS 250.0",
            "FRA 36.0",
            "ITA 33.0",
            "GBR 30.0",
            "POL 21.6",
            "ESP 21.6",
            "CHE 15.0",
            "SWE 12.0",
            "DNK 11.0",
            "HUN 11.0",
            "SVK 11.0",
            "GRC 4.0");

    @Test
    @Needs(Needs.What.DATABASE)
    void inAnOptionalProgrammeSilenceIsTakingPart(Stack stack) throws Exception {
        Coalition agency = Coalitions.inEffect(
                stack, "Space agency", List.of("FRA", "CHE", "DEU", "ITA"), Rule.of("opt-out", Map.of("months", 3)));
        Api api = new Api(stack.ports());
        JsonNode proposed = agency.act(
                "FRA",
                "programmes",
                Map.of("name", "Lunar lander", "summary", "An optional programme."),
                "programme proposed");
        LocalDate opened = LocalDate.parse(proposed.get("openedOn").textValue());
        assertThat(proposed.get("closesOn").textValue())
                .isEqualTo(opened.plusMonths(3).toString());
        String programme = "/v1/programmes/" + proposed.get("id").textValue();

        api.post("che.liaison", Port.CONSORTIUM, programme + "/opt-outs", Map.of(), "CHE opts out of the lander");
        JsonNode open = api.get("deu.liaison", Port.CONSORTIUM, programme);
        assertThat(open.get("settled").booleanValue()).isFalse();

        Days.pass(stack, agency, 93);
        assertThat(Coalitions.refusal(() ->
                        api.post("ita.liaison", Port.CONSORTIUM, programme + "/opt-outs", Map.of(), "ITA is too late")))
                .isEqualTo("opt-out-period-over");
        JsonNode settled = api.get("deu.liaison", Port.CONSORTIUM, programme);
        assertThat(settled.get("settled").booleanValue()).isTrue();
        assertThat(settled.get("participants")).extracting(JsonNode::textValue).containsExactly("DEU", "FRA", "ITA");
        assertThat(settled.get("optedOut")).extracting(JsonNode::textValue).containsExactly("CHE");
    }

    @Test
    void theGapIsSharedProRataAYearLater(Stack stack) {
        Coalition laser = Coalitions.inEffect(
                stack,
                "X-ray laser, redistributed",
                Rule.nations(PLEDGES),
                Rule.scale("1082", PLEDGES),
                Rule.underSubscription("REDISTRIBUTE_PRO_RATA"));
        JsonNode subscription = laser.read("GRC", "subscription");
        assertThat(subscription.get("subscribed").textValue()).as("1,036.2").isEqualTo("5181/5");
        assertThat(subscription.get("gap").textValue()).as("45.8").isEqualTo("229/5");
        assertThat(subscription.get("remedyFrom").textValue())
                .isEqualTo(inEffectOn(stack, laser).plusDays(365).toString());
        // 580 of 1,036.2 parts of the whole, and 4 of them
        assertThat(carriedBy(subscription, "DEU")).isEqualTo("3137800/5181");
        assertThat(carriedBy(subscription, "GRC")).isEqualTo("21640/5181");
    }

    @Test
    void theHostUnderwritesTheGap(Stack stack) {
        Coalition laser = Coalitions.inEffect(
                stack,
                "X-ray laser, underwritten",
                Rule.nations(PLEDGES),
                Rule.scale("1082", PLEDGES, "DEU"),
                Rule.underSubscription("UNDERWRITER"));
        JsonNode subscription = laser.read("FRA", "subscription");
        assertThat(subscription.get("gap").textValue()).isEqualTo("229/5");
        assertThat(subscription.get("underwriter").textValue()).isEqualTo("DEU");
        assertThat(carriedBy(subscription, "DEU")).as("625.8").isEqualTo("3129/5");
        assertThat(carriedBy(subscription, "FRA")).isEqualTo("36.0");
    }

    @Test
    void whoHasNotSignedWidensTheGap(Stack stack) {
        Coalition laser = Coalitions.open(
                stack,
                "X-ray laser, before all have signed",
                Rule.nations(PLEDGES),
                Rule.scale("1082", PLEDGES),
                Rule.inEffectWith(List.of(Rule.share("3/4"))));
        assertThat(laser.sign("DEU", "DEFINITIVE")).isFalse();
        assertThat(laser.sign("RUS", "DEFINITIVE")).as("830 of 1,082").isTrue();
        JsonNode subscription = laser.read("GBR", "subscription");
        assertThat(subscription.get("gap").textValue()).isEqualTo("252");
        assertThat(subscription.get("carriedBy"))
                .as("no clause says who carries it")
                .isEmpty();
    }

    private static LocalDate inEffectOn(Stack stack, Coalition coalition) {
        JsonNode read = new Api(stack.ports()).get("deu.liaison", Port.CONSORTIUM, "/v1/consortia/" + coalition.id());
        return LocalDate.parse(read.get("inEffectOn").textValue());
    }

    private static String carriedBy(JsonNode subscription, String nation) {
        JsonNode scale = subscription.get("carriedBy");
        int place = Coalitions.each(scale, "nation").indexOf(nation);
        return scale.at("/" + place + "/weight").textValue();
    }
}
