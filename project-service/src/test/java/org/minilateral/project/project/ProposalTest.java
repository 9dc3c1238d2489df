package org.minilateral.project.project;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minilateral.platform.problem.Refused;

class ProposalTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Test
    void aProposalOfAMemberAmongMembersIsFine() {
        assertThatCode(() -> {
                    proposal(APRIL, APRIL, 3, 3, "AUS", "GBR").check("AUS");
                    proposal(APRIL, APRIL, 3, 3, "AUS", "GBR").checkWithin(Set.of("AUS", "GBR", "USA"));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void whatContradictsItselfIsRefusedByName() {
        refused("end-before-start", proposal(APRIL, APRIL.minusDays(1), 3, 6, "AUS", "GBR"));
        refused("target-below-entry", proposal(APRIL, APRIL, 6, 5, "AUS", "GBR"));
        refused("lead-nation-missing", proposal(APRIL, APRIL, 3, 6, "USA", "GBR"));
        refused("participant-repeated", proposal(APRIL, APRIL, 3, 6, "AUS", "GBR", "AUS"));
    }

    @Test
    void whoIsOutsideTheConsortiumCanNotBeNamed() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> proposal(APRIL, APRIL, 3, 6, "AUS", "JPN").checkWithin(Set.of("AUS", "GBR")))
                .matches(refused -> refused.code().equals("participant-outside-consortium"))
                .withMessageContaining("JPN");
    }

    private static void refused(String code, Proposal proposal) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> proposal.check("AUS"))
                .matches(refused -> refused.code().equals(code));
    }

    private static Proposal proposal(LocalDate from, LocalDate to, int entry, int target, String... participants) {
        return new Proposal("Clock", "Time", null, List.of(participants), from, to, new Readiness(entry, target));
    }
}
