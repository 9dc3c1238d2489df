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
import org.minilateral.stack.example.Question;

/** Leaving a coalition: the nation is bound until its notice takes effect, and may think again until then. */
@ExtendWith(RunningStack.class)
class WithdrawalTest {

    private static final List<String> NATIONS = List.of("GBR", "ITA", "JPN");

    @Test
    @Needs(Needs.What.DATABASE)
    void aNoticeOf120DaysIsTakenBackGivenAgainAndRunsOut(Stack stack) throws Exception {
        Coalition fighter = Coalitions.inEffect(
                stack,
                "Combat aircraft",
                NATIONS,
                Rule.of("withdrawal", Map.of("effect", "AFTER_NOTICE", "noticeDays", 120)));
        JsonNode notice = fighter.act("ITA", "withdrawal-notices", Map.of(), "first notice of Italy");
        assertThat(notice.get("standing").textValue()).isEqualTo("NOTICE_GIVEN");
        assertThat(day(notice, "leavesOn")).isEqualTo(day(notice, "noticeOn").plusDays(120));
        JsonNode back = fighter.act("ITA", "withdrawal-revocations", Map.of(), "notice of Italy taken back");
        assertThat(back.get("standing").textValue()).isEqualTo("PARTY");
        assertThat(back.hasNonNull("leavesOn")).isFalse();

        fighter.act("ITA", "withdrawal-notices", Map.of(), "second notice of Italy");
        Days.pass(stack, fighter, 118);
        Question bound = fighter.ask("JPN", "OTHER", "Two days before Italy leaves", Map.of());
        assertThat(Coalitions.each(bound.asked().get("electorate"), "nation")).containsExactlyElementsOf(NATIONS);
        bound.vote("ITA", "AGAINST");
        bound.vote("GBR", "FOR");
        bound.vote("JPN", "FOR");
        assertThat(bound.close().get("state").textValue())
                .as("its vote still counts")
                .isEqualTo("REJECTED");

        Days.pass(stack, fighter, 2);
        awaitStanding(stack, fighter, "ITA", "WITHDRAWN");
        Question without = fighter.ask("JPN", "OTHER", "The day on which Italy has left", Map.of());
        assertThat(Coalitions.each(without.asked().get("electorate"), "nation")).containsExactly("GBR", "JPN");
        assertThat(Coalitions.refusal(() -> without.vote("ITA", "AGAINST")))
                .as("put after it left, so for Italy it is not there")
                .isEqualTo("not-found");
        assertThat(Coalitions.refusal(
                        () -> fighter.act("ITA", "withdrawal-revocations", Map.of(), "Italy thinks again too late")))
                .isEqualTo("no-notice");
    }

    @Test
    void inTheOtherFormItTakesEffectAtTheEndOfTheYearAfter(Stack stack) {
        Coalition laboratory = Coalitions.inEffect(
                stack,
                "Laboratory",
                NATIONS,
                Rule.of("withdrawal", Map.of("effect", "END_OF_YEAR_AFTER_NOTICE", "noticeDays", 0)));
        JsonNode notice = laboratory.act("JPN", "withdrawal-notices", Map.of(), "notice of Japan");
        assertThat(day(notice, "leavesOn"))
                .as("a party to the last day of that year")
                .isEqualTo(LocalDate.of(day(notice, "noticeOn").getYear() + 2, 1, 1));
    }

    @Test
    void withoutAClauseNobodyLeaves(Stack stack) {
        Coalition eternal =
                Coalitions.inEffect(stack, "Eternal alliance", NATIONS, Rule.decides("OTHER", Rule.silence()));
        assertThat(Coalitions.refusal(() -> eternal.act("ITA", "withdrawal-notices", Map.of(), "notice of Italy")))
                .isEqualTo("withdrawal-rule-missing");
    }

    private static LocalDate day(JsonNode participation, String field) {
        return LocalDate.parse(participation.get(field).textValue());
    }

    private static void awaitStanding(Stack stack, Coalition coalition, String nation, String standing) {
        new Api(stack.ports()).await("gbr.liaison", Port.CONSORTIUM, coalition.path("participations"), all -> {
            int place = Coalitions.each(all.get("items"), "nation").indexOf(nation);
            return all.at("/items/" + place + "/standing").textValue().equals(standing);
        });
    }
}
