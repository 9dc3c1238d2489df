package org.minilateral.funding.surplus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.minilateral.sharing.Fraction;

class SharingTest {

    @Test
    void aSurplusFollowsTheShareOfItsYear() {
        var lines = Sharing.divide(shares(Map.of("DEU", "182.25", "FRA", "3.72")), List.of(), 18_597);
        assertThat(lines).extracting(SurplusLine::amount).containsExactly(18_225L, 372L);
    }

    /** 100.00 in thirds, four times: 133.34 + 133.33 + 133.33, because each year takes up what the one before left. */
    @Test
    void whatRoundingLeavesIsCarriedToTheNextYear() {
        var thirds = shares(Map.of("AUS", "1", "GBR", "1", "USA", "1"));
        var sums = new TreeMap<String, Long>();
        List<SurplusLine> before = List.of();
        for (int year = 0; year < 4; year++) {
            before = Sharing.divide(thirds, before, 10_000);
            before.forEach(line -> sums.merge(line.nation(), line.amount(), Long::sum));
        }
        assertThat(sums.values()).containsExactly(13_334L, 13_333L, 13_333L);
    }

    @Test
    void itIsSharedToTheLastUnitWhateverTheShares() {
        Random random = new Random(5);
        List<SurplusLine> before = List.of();
        for (int year = 0; year < 60; year++) {
            var shares = new TreeMap<String, Fraction>();
            for (String nation : List.of("DEU", "FRA", "ITA", "ESP", "NLD")) {
                shares.put(nation, Fraction.of(1 + random.nextInt(1_000), 1 + random.nextInt(7)));
            }
            long surplus = 10 + random.nextInt(1_000_000);
            before = Sharing.divide(shares, before, surplus);
            assertThat(before.stream().mapToLong(SurplusLine::amount).sum()).isEqualTo(surplus);
            assertThat(before)
                    .filteredOn(line -> line.carryOut().length() < 400)
                    .allSatisfy(line -> {
                        assertThat(line.amount()).isNotNegative();
                        assertThat(Fraction.parse(line.exact()).plus(Fraction.parse(line.carryIn())))
                                .isEqualTo(Fraction.of(line.amount()).plus(Fraction.parse(line.carryOut())));
                    });
        }
    }

    private static TreeMap<String, Fraction> shares(Map<String, String> weights) {
        var shares = new TreeMap<String, Fraction>();
        weights.forEach((nation, weight) -> shares.put(nation, Fraction.parse(weight)));
        return shares;
    }
}
