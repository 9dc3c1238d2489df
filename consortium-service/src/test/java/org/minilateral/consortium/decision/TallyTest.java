package org.minilateral.consortium.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minilateral.consortium.decision.DeclarationKind.ABSTAIN;
import static org.minilateral.consortium.decision.DeclarationKind.AGAINST;
import static org.minilateral.consortium.decision.DeclarationKind.FOR;
import static org.minilateral.consortium.decision.DeclarationKind.OBJECTION;
import static org.minilateral.consortium.decision.DeclarationKind.OBJECTION_WITHDRAWN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.arrangement.Procedure;

class TallyTest {

    private static final List<Elector> SPACELAB = List.of(
            new Elector("BEL", "4.20"),
            new Elector("CHE", "1.00"),
            new Elector("DEU", "52.55"),
            new Elector("DNK", "1.50"),
            new Elector("ESP", "2.80"),
            new Elector("FRA", "10.00"),
            new Elector("GBR", "6.30"),
            new Elector("ITA", "18.00"),
            new Elector("NLD", "2.10"));
    private static final Procedure HALF_AND_TWO_THIRDS = new Procedure.DoubleMajority("1/2", "2/3");

    @Test
    void twoOfNinePartiesAreNoMajorityHoweverMuchTheyCarry() {
        Outcome outcome = Tally.of(HALF_AND_TWO_THIRDS, SPACELAB, Map.of("DEU", FOR, "ITA", FOR));
        assertThat(outcome.adopted()).isFalse();
        assertThat(outcome.criteria()).extracting(Outcome.Criterion::met).containsExactly(false, true);
        assertThat(outcome.criteria()).extracting(Outcome.Criterion::reached).containsExactly("2/9", "1411/1969");
    }

    @Test
    void eightSmallPartiesDoNotCarryTwoThirds() {
        Map<String, DeclarationKind> withoutGermany = Map.of(
                "BEL", FOR, "CHE", FOR, "DNK", FOR, "ESP", FOR, "FRA", FOR, "GBR", FOR, "ITA", FOR, "NLD", FOR, "DEU",
                AGAINST);
        Outcome outcome = Tally.of(HALF_AND_TWO_THIRDS, SPACELAB, withoutGermany);
        assertThat(outcome.adopted()).isFalse();
        assertThat(outcome.against()).containsExactly("DEU");
    }

    @Test
    void exactlyHalfOfThePartiesIsEnough() {
        List<Elector> four = List.of(
                new Elector("AUS", "1/3"),
                new Elector("GBR", "1/3"),
                new Elector("JPN", "0"),
                new Elector("USA", "1/3"));
        assertThat(Tally.of(HALF_AND_TWO_THIRDS, four, Map.of("AUS", FOR, "USA", FOR))
                        .adopted())
                .isTrue();
    }

    @Test
    void onlyAVoteAgainstBlocksUnanimity() {
        Procedure unanimity = new Procedure.Unanimity();
        assertThat(Tally.of(unanimity, SPACELAB, Map.of()).adopted()).isTrue();
        assertThat(Tally.of(unanimity, SPACELAB, Map.of("FRA", ABSTAIN)).adopted())
                .isTrue();
        assertThat(Tally.of(unanimity, SPACELAB, Map.of("FRA", AGAINST)).adopted())
                .isFalse();
    }

    @Test
    void oneObjectionBreaksSilenceUnlessItIsTakenBack() {
        Procedure silence = new Procedure.Silence();
        assertThat(Tally.of(silence, SPACELAB, Map.of()).adopted()).isTrue();
        assertThat(Tally.of(silence, SPACELAB, Map.of("CHE", OBJECTION)).adopted())
                .isFalse();
        assertThat(Tally.of(silence, SPACELAB, Map.of("CHE", OBJECTION_WITHDRAWN))
                        .adopted())
                .isTrue();
    }
}
