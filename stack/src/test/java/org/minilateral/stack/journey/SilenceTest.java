package org.minilateral.stack.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.minilateral.stack.Needs;
import org.minilateral.stack.RunningStack;
import org.minilateral.stack.Stack;
import org.minilateral.stack.example.Coalition;
import org.minilateral.stack.example.Question;

/** The silence procedure as NATO knows it: a text is agreed unless a nation breaks silence before the deadline. */
@ExtendWith(RunningStack.class)
class SilenceTest {

    private static final List<String> NATIONS = List.of("USA", "BEL", "CAN", "DEU", "FRA", "GBR", "ITA", "NLD");

    private Coalition allies;

    @BeforeEach
    void inEffect(Stack stack, TestInfo test) {
        allies = Coalitions.inEffect(
                stack, "Allies, " + test.getDisplayName(), NATIONS, Rule.decides("OTHER", Rule.silence()));
    }

    @Test
    @Needs(Needs.What.DATABASE)
    void whatOneNationBrokeIsIssuedAgainAndAgreedBySilence(Stack stack) throws Exception {
        Question text = underSilence("Standard for exercises");
        text.object("BEL", "Paragraph 4 goes too far.");
        assertThat(text.read("CAN").get("state").textValue()).isEqualTo("UNDER_DISCUSSION");
        assertThat(text.close().get("state").textValue()).isEqualTo("REJECTED");

        Question revised = text.reissue("Without paragraph 4.", tomorrow());
        assertThat(revised.asked().get("number")).isEqualTo(text.asked().get("number"));
        assertThat(revised.asked().get("revision").intValue()).isEqualTo(1);
        revised.state("NLD", "The Netherlands reads paragraph 5 as voluntary.");
        assertThat(revised.read("BEL").get("state").textValue()).isEqualTo("OPEN");
        assertThat(Coalitions.refusal(revised::close)).isEqualTo("voting-still-open");

        Days.pass(stack, allies, 2);
        JsonNode agreed = revised.awaitState("BEL", "ADOPTED");
        assertThat(agreed.at("/outcome/criteria/0/reached").textValue()).isEqualTo("0");
        JsonNode sheet = revised.actionSheet("BEL");
        assertThat(Coalitions.each(sheet.get("declarations"), "nation")).containsExactly("NLD");
        assertThat(Coalitions.each(sheet.get("declarations"), "kind")).containsExactly("STATEMENT");
        assertThat(text.read("BEL").get("state").textValue())
                .as("the broken one stays on record")
                .isEqualTo("REJECTED");
    }

    @Test
    @Needs(Needs.What.DATABASE)
    void anObjectionThatIsTakenBackLetsSilenceAgree(Stack stack) throws Exception {
        Question text = underSilence("Common glossary");
        text.object("FRA", "One term is missing.");
        assertThat(text.read("USA").get("state").textValue()).isEqualTo("UNDER_DISCUSSION");
        text.takeObjectionBack("FRA");
        assertThat(text.read("USA").get("state").textValue()).isEqualTo("OPEN");
        Days.pass(stack, allies, 2);
        text.awaitState("FRA", "ADOPTED");
        assertThat(Coalitions.each(text.actionSheet("USA").get("declarations"), "kind"))
                .containsExactly("OBJECTION", "OBJECTION_WITHDRAWN");
    }

    @Test
    @Needs(Needs.What.DATABASE)
    void whoComesAfterTheDeadlineComesTooLate(Stack stack) throws Exception {
        Question text = underSilence("Calendar");
        text.object("ITA", "The dates clash.");
        Days.pass(stack, allies, 2);
        assertThat(Coalitions.refusal(() -> text.object("GBR", "They do."))).isEqualTo("deadline-passed");
        // An objection still stands, so nothing is agreed; it may be taken back until the chair closes.
        text.takeObjectionBack("ITA");
        text.awaitState("GBR", "ADOPTED");
    }

    @Test
    void underSilenceNobodyVotes() {
        Question text = underSilence("Menu");
        assertThat(Coalitions.refusal(() -> text.vote("DEU", "FOR"))).isEqualTo("silence-takes-objections");
    }

    private Question underSilence(String title) {
        return allies.ask("USA", "OTHER", title, Map.of("deadline", tomorrow()));
    }

    private static String tomorrow() {
        return OffsetDateTime.now(ZoneOffset.UTC).plusDays(1).toString();
    }
}
