package org.minilateral.funding.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.minilateral.sharing.Carry;
import org.minilateral.sharing.Fraction;

/** DEU was assessed 50 and underwrites 20 more, FRA was assessed 30; called of these were 25, 10 and 15. */
class PartingTest {

    @Test
    void whatWasCalledBeyondIsGivenBackFromTheUnderwrittenLineFirst() {
        // 30 stay: all 25 of its own line, and 5 of the other.
        assertThat(part("DEU", 30))
                .extracting(Change::party, Change::adjusted, Change::credited, Change::toCall)
                .containsExactly(tuple("DEU", -25L, 0L, 0L), tuple("DEU+", -15L, 5L, 0L), tuple("FRA", 0L, 0L, 15L));
    }

    @Test
    void whatWasNotCalledYetIsToCall() {
        // 40 stay: the 35 that were called, and 5 more of its own line.
        assertThat(part("DEU", 40))
                .extracting(Change::party, Change::adjusted, Change::credited, Change::toCall)
                .containsExactly(tuple("DEU", -20L, 0L, 5L), tuple("DEU+", -10L, 0L, 0L), tuple("FRA", 0L, 0L, 15L));
    }

    @Test
    void moreThanItWasAssessedStandsInItsFirstLine() {
        assertThat(part("DEU", 75))
                .extracting(Change::party, Change::adjusted, Change::credited, Change::toCall)
                .containsExactly(tuple("DEU", 5L, 0L, 30L), tuple("DEU+", 0L, 0L, 10L), tuple("FRA", 0L, 0L, 15L));
    }

    @Test
    void theBrokenUnitsOfTheChainStayWhereTheyAre() {
        for (long owed = 0; owed <= 80; owed++) {
            assertThat(part("FRA", owed))
                    .allSatisfy(change -> assertThat(change.carryOut()).isEqualTo(change.carryIn()));
        }
    }

    private static List<Change> part(String nation, long owed) {
        SequencedMap<String, Standing> standings = new LinkedHashMap<>();
        stand(standings, "DEU", "151/3", 50, 25);
        stand(standings, "DEU+", "20", 20, 10);
        stand(standings, "FRA", "89/3", 30, 15);
        var open = new LinkedHashMap<String, Fraction>();
        open.put("DEU", Fraction.of(1, 3));
        open.put("FRA", Fraction.of(-1, 3));
        return Parting.of(standings, nation, owed, new Carry(open));
    }

    private static void stand(
            SequencedMap<String, Standing> standings, String party, String exact, long assessed, long called) {
        standings.put(party, new Standing(party, Fraction.parse(exact), assessed, called));
    }
}
