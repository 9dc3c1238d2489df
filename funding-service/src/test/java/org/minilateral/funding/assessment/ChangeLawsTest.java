package org.minilateral.funding.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.minilateral.sharing.Carry;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Scale;
import org.minilateral.sharing.Shares;
import org.minilateral.sharing.Weight;

/** What holds whatever the scales, however much of it was called, and however often an assessment is divided anew. */
class ChangeLawsTest {

    /** Weights of one party in the first scale and in those that follow. */
    record Story(List<List<Long>> scales, long amount, long seed) {}

    @Provide
    Arbitrary<Story> stories() {
        var parties = Arbitraries.integers().between(2, 8);
        return parties.flatMap(count -> Combinators.combine(
                        Arbitraries.longs()
                                .between(0, 60)
                                .list()
                                .ofSize(count)
                                .filter(weights -> weights.stream().anyMatch(w -> w > 0))
                                .list()
                                .ofMinSize(2)
                                .ofMaxSize(5),
                        Arbitraries.longs().between(1, 1_000_000),
                        Arbitraries.longs())
                .as(Story::new));
    }

    @Property(tries = 400)
    void everyChangeIsExactTakesFromNobodyBelowNothingAndLeavesNoOneBehind(@ForAll("stories") Story story) {
        var random = new Random(story.seed());
        SequencedMap<String, Standing> standings = new LinkedHashMap<>();
        var first = Carry.NONE.bill(shares(story, 0));
        first.lines()
                .forEach(line ->
                        standings.put(line.party(), new Standing(line.party(), line.exact(), line.billed(), 0)));
        Carry chain = first.carryOut();
        long credited = 0;
        long called = 0;
        for (int version = 1; version < story.scales().size(); version++) {
            called += callSome(standings, random);
            var changes = Change.of(standings, shares(story, version), chain);
            var open = new LinkedHashMap<String, Fraction>();
            assertThat(changes.stream().mapToLong(Change::adjusted).sum())
                    .as("nothing in sum")
                    .isZero();
            for (Change change : changes) {
                Standing before = standings.getOrDefault(change.party(), Standing.none(change.party()));
                long assessed = before.assessed() + change.adjusted();
                assertThat(assessed).as("no bill below nothing").isNotNegative();
                assertThat(change.credited()).isEqualTo(Math.max(0, before.called() - assessed));
                assertThat(change.toCall()).isEqualTo(Math.max(0, assessed - before.called()));
                assertThat(change.exact()).isEqualTo(byDefinition(story, version, change.party()));
                assertThat(change.carryOut().abs().compareTo(Fraction.ONE))
                        .as("no drift by a whole unit")
                        .isNegative();
                open.put(change.party(), change.carryOut());
                standings.put(change.party(), before.plus(change.difference(), change.adjusted(), -change.credited()));
            }
            chain = new Carry(open);
            credited += changes.stream().mapToLong(Change::credited).sum();
            assertThat(changes.stream().mapToLong(Change::toCall).sum())
                    .as("what is left to be called")
                    .isEqualTo(story.amount() + credited - called);
        }
        standings
                .values()
                .forEach(now -> assertThat(
                                now.exact().minus(Fraction.of(now.assessed())).abs())
                        .as("assessed to the unit by the last version alone")
                        .isLessThan(Fraction.ONE));
    }

    @Property(tries = 200)
    void whoChangesToAVersionAndBackOwesTheSameAgain(@ForAll("stories") Story story) {
        SequencedMap<String, Standing> standings = new LinkedHashMap<>();
        var first = Carry.NONE.bill(shares(story, 0));
        first.lines()
                .forEach(line ->
                        standings.put(line.party(), new Standing(line.party(), line.exact(), line.billed(), 0)));
        Carry chain = first.carryOut();
        for (int version : new int[] {1, 0}) {
            var open = new LinkedHashMap<String, Fraction>();
            for (Change change : Change.of(standings, shares(story, version), chain)) {
                open.put(change.party(), change.carryOut());
                standings.put(
                        change.party(), standings.get(change.party()).plus(change.difference(), change.adjusted(), 0));
            }
            chain = new Carry(open);
        }
        first.lines()
                .forEach(line ->
                        assertThat(standings.get(line.party()).assessed()).isEqualTo(line.billed()));
        assertThat(chain).isEqualTo(first.carryOut());
    }

    /** Calls a part of what each party still has to pay. */
    private static long callSome(SequencedMap<String, Standing> standings, Random random) {
        long sum = 0;
        for (String party : List.copyOf(standings.keySet())) {
            Standing now = standings.get(party);
            long part = now.assessed() > now.called() ? random.nextLong(now.assessed() - now.called() + 1) : 0;
            standings.put(party, now.plus(Fraction.ZERO, 0, part));
            sum += part;
        }
        return sum;
    }

    private static Shares shares(Story story, int version) {
        var weights = story.scales().get(version);
        return new Scale(IntStream.range(0, weights.size())
                        .mapToObj(i -> new Weight("P" + i, weights.get(i).toString()))
                        .toList())
                .shares(story.amount());
    }

    /** Amount times weight over the sum of the weights, in plain big integers. */
    private static Fraction byDefinition(Story story, int version, String party) {
        var weights = story.scales().get(version);
        BigInteger weight = BigInteger.valueOf(weights.get(Integer.parseInt(party.substring(1))));
        BigInteger sum =
                BigInteger.valueOf(weights.stream().mapToLong(Long::longValue).sum());
        return new Fraction(BigInteger.valueOf(story.amount()).multiply(weight), sum);
    }
}
