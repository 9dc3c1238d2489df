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
        Outcome outcome = tally(HALF_AND_TWO_THIRDS, SPACELAB, Map.of("DEU", FOR, "ITA", FOR));
        assertThat(outcome.adopted()).isFalse();
        assertThat(outcome.criteria()).extracting(Outcome.Criterion::met).containsExactly(false, true);
        assertThat(outcome.criteria()).extracting(Outcome.Criterion::reached).containsExactly("2/9", "1411/1969");
    }

    @Test
    void eightSmallPartiesDoNotCarryTwoThirds() {
        Map<String, DeclarationKind> withoutGermany = Map.of(
                "BEL", FOR, "CHE", FOR, "DNK", FOR, "ESP", FOR, "FRA", FOR, "GBR", FOR, "ITA", FOR, "NLD", FOR, "DEU",
                AGAINST);
        Outcome outcome = tally(HALF_AND_TWO_THIRDS, SPACELAB, withoutGermany);
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
        assertThat(tally(HALF_AND_TWO_THIRDS, four, Map.of("AUS", FOR, "USA", FOR))
                        .adopted())
                .isTrue();
    }

    @Test
    void onlyAVoteAgainstBlocksUnanimity() {
        Procedure unanimity = new Procedure.Unanimity();
        assertThat(tally(unanimity, SPACELAB, Map.of()).adopted()).isTrue();
        assertThat(tally(unanimity, SPACELAB, Map.of("FRA", ABSTAIN)).adopted()).isTrue();
        assertThat(tally(unanimity, SPACELAB, Map.of("FRA", AGAINST)).adopted()).isFalse();
    }

    @Test
    void oneObjectionBreaksSilenceUnlessItIsTakenBack() {
        Procedure silence = new Procedure.Silence();
        assertThat(tally(silence, SPACELAB, Map.of()).adopted()).isTrue();
        assertThat(tally(silence, SPACELAB, Map.of("CHE", OBJECTION)).adopted()).isFalse();
        assertThat(tally(silence, SPACELAB, Map.of("CHE", OBJECTION_WITHDRAWN)).adopted())
                .isTrue();
    }

    @Test
    void aSimpleMajorityCountsThosePresentAndVoting() {
        Procedure simple = new Procedure.SimpleMajority();
        assertThat(tally(simple, SPACELAB, Map.of("DEU", FOR, "CHE", FOR, "FRA", AGAINST))
                        .adopted())
                .isTrue();
        assertThat(tally(simple, SPACELAB, Map.of("DEU", FOR, "FRA", AGAINST, "ITA", ABSTAIN))
                        .adopted())
                .isFalse();
        assertThat(tally(simple, SPACELAB, Map.of()).adopted()).isFalse();
    }

    @Test
    void twoThirdsOfThoseVotingIsReachedExactly() {
        Procedure twoThirds = new Procedure.QualifiedMajority("2/3");
        assertThat(tally(twoThirds, SPACELAB, Map.of("DEU", FOR, "FRA", FOR, "ITA", AGAINST))
                        .adopted())
                .isTrue();
        assertThat(tally(twoThirds, SPACELAB, Map.of("DEU", FOR, "ITA", AGAINST))
                        .adopted())
                .isFalse();
    }

    @Test
    void arianesThreeQuartersAreWeighed() {
        Procedure threeQuarters = new Procedure.Weighted("75/100");
        List<Elector> ariane = List.of(
                new Elector("FRA", "60"), new Elector("DEU", "15"), new Elector("BEL", "5"), new Elector("GBR", "20"));
        assertThat(tally(threeQuarters, ariane, Map.of("FRA", FOR, "DEU", FOR)).adopted())
                .isTrue();
        assertThat(tally(threeQuarters, ariane, Map.of("FRA", FOR, "BEL", FOR)).adopted())
                .isFalse();
    }

    @Test
    void tenVotesAgainstBlockWhereFoundersHoldTen() {
        Procedure occar = new Procedure.Blocking(Map.of("DEU", 10, "FRA", 10, "GBR", 10, "ITA", 10), 5, 10);
        assertThat(tally(occar, SPACELAB, Map.of("BEL", AGAINST)).adopted()).isTrue();
        assertThat(tally(occar, SPACELAB, Map.of("BEL", AGAINST, "ESP", AGAINST))
                        .adopted())
                .isFalse();
        assertThat(tally(occar, SPACELAB, Map.of("GBR", AGAINST)).adopted()).isFalse();
    }

    @Test
    void failingConsensusWeightedVotesDecideWithAQuorum() {
        Procedure procedure = new Procedure.ConsensusThenWeighted("2/3", "1/2");
        assertThat(tally(procedure, SPACELAB, Map.of("CHE", FOR)).adopted()).isTrue();
        assertThat(tally(procedure, SPACELAB, Map.of("DEU", FOR, "CHE", AGAINST))
                        .adopted())
                .isTrue();
        assertThat(tally(procedure, SPACELAB, Map.of("FRA", FOR, "CHE", AGAINST))
                        .adopted())
                .isFalse();
        assertThat(tally(procedure, SPACELAB, Map.of("DEU", FOR, "ITA", AGAINST, "FRA", AGAINST))
                        .adopted())
                .isFalse();
    }

    @Test
    void withoutItsQuorumNothingIsAdopted() {
        Ballot ballot = new Ballot(new Procedure.SimpleMajority(), 1, "3", "1/3", false, SPACELAB, List.of(), false);
        assertThat(Tally.of(ballot, Map.of("DEU", FOR, "ITA", FOR)).adopted()).isFalse();
        assertThat(Tally.of(ballot, Map.of("DEU", FOR, "ITA", FOR, "FRA", ABSTAIN))
                        .adopted())
                .isTrue();
    }

    private static Outcome tally(Procedure procedure, List<Elector> electors, Map<String, DeclarationKind> declared) {
        return Tally.of(new Ballot(procedure, 1, null, null, false, electors, List.of(), false), declared);
    }
}
