package org.minilateral.consortium.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.arrangement.Procedure;
import org.minilateral.consortium.arrangement.Question;
import org.minilateral.platform.problem.Refused;

class DeadlineTest {

    private static final Instant DEADLINE = Instant.parse("2027-03-28T01:30:00Z");

    @Test
    void atTheDeadlineItselfADeclarationStillCounts() {
        Decision decision = until("2027-03-28T01:30:00Z");
        decision.requireBeforeDeadline(DEADLINE);
        assertThatThrownBy(() -> decision.requireBeforeDeadline(DEADLINE.plusNanos(1)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("deadline-passed"));
    }

    @Test
    void whatTheLocalClocksSkipOrRepeatIsOneInstantByItsOffset() {
        // In Berlin clocks go from 02:00 to 03:00 that night: 02:30 at +01:00 is what they then call 03:30.
        assertThat(until("2027-03-28T02:30:00+01:00").deadline).isEqualTo(DEADLINE);
        assertThat(until("2027-03-28T03:30:00+02:00").deadline).isEqualTo(DEADLINE);
        // In October they say 02:30 twice.
        assertThat(until("2027-10-31T02:30:00+02:00").deadline).isEqualTo("2027-10-31T00:30:00Z");
        assertThat(until("2027-10-31T02:30:00+01:00").deadline).isEqualTo("2027-10-31T01:30:00Z");
        assertThat(until("2028-02-29T23:59:59-11:00").deadline).isEqualTo("2028-03-01T10:59:59Z");
    }

    private static Decision until(String deadline) {
        NewDecision asked = new NewDecision(
                Question.OTHER, null, null, null, null, "Title", "Text", OffsetDateTime.parse(deadline));
        Ballot ballot = new Ballot(new Procedure.Silence(), 1, "1", null, false, List.of(), List.of(), false);
        return new Decision(UUID.randomUUID(), "D-2027-0001", asked, ballot, "DEU", Instant.EPOCH);
    }
}
