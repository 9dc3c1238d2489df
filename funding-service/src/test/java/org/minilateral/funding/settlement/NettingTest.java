package org.minilateral.funding.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NettingTest {

    @Example
    void twoPairsThatSettleEachOtherTakeTwoTransfersAndNotThree() {
        Plan plan = Netting.settle(owed(5, 7, -5, -7));
        assertThat(plan.transfers())
                .containsExactly(new Transfer(party(0), party(2), 5), new Transfer(party(1), party(3), 7));
        assertThat(plan.isFewest()).isTrue();
    }

    @Example
    void nobodyOwesAnything() {
        assertThat(Netting.settle(owed(0, 0)).transfers()).isEmpty();
    }

    @Example
    void whatSomeOweMustBeOwedToOthers() {
        assertThatThrownBy(() -> Netting.settle(owed(5, -4))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void afterTheTransfersNobodyOwesAnything(@ForAll("books") List<Long> amounts) {
        Map<Party, Long> owed = balanced(amounts);
        var left = new HashMap<>(owed);
        Plan plan = Netting.settle(owed);
        plan.transfers().forEach(transfer -> {
            assertThat(transfer.amount()).isPositive();
            left.merge(transfer.from(), -transfer.amount(), Long::sum);
            left.merge(transfer.to(), transfer.amount(), Long::sum);
        });
        assertThat(left.values()).allMatch(amount -> amount == 0);
        long open = owed.values().stream().filter(amount -> amount != 0).count();
        assertThat(plan.transfers().size()).isLessThanOrEqualTo((int) Math.max(0, open - 1));
        assertThat(plan.transfers().size()).isGreaterThanOrEqualTo(plan.atLeast());
    }

    /** Tells how long it takes, in time of the processor at the median of eleven; nothing depends on it. */
    @Example
    void fiveHundredPartiesNeedFewerTransfersThanTheyAre() {
        var random = new Random(500);
        var amounts = new ArrayList<Long>();
        for (int party = 0; party < 499; party++) {
            amounts.add(random.nextLong(-1_000_000_000, 1_000_000_000));
        }
        Map<Party, Long> owed = balanced(amounts);
        assertThat(owed).hasSize(500);
        var threads = ManagementFactory.getThreadMXBean();
        double[] milliseconds = IntStream.range(0, 11)
                .mapToDouble(time -> {
                    long start = threads.getCurrentThreadCpuTime();
                    assertThat(Netting.settle(owed).transfers()).hasSizeBetween(250, 499);
                    return (threads.getCurrentThreadCpuTime() - start) / 1e6;
                })
                .sorted()
                .toArray();
        System.out.printf("500 parties netted in %.1f ms%n", milliseconds[5]);
    }

    @Property(tries = 200)
    void noWayHasFewerTransfers(@ForAll("few") List<Long> amounts) {
        Map<Party, Long> owed = balanced(amounts);
        List<Long> open = owed.values().stream().filter(amount -> amount != 0).toList();
        Plan plan = Netting.settle(owed);
        assertThat(plan.transfers()).hasSize(open.size() - mostGroups(open));
        assertThat(plan.isFewest()).isTrue();
    }

    @Property(tries = 100)
    void theOrderOfThePartiesDoesNotMatter(@ForAll("books") List<Long> amounts) {
        Map<Party, Long> owed = balanced(amounts);
        assertThat(Netting.settle(new TreeMap<>(owed).descendingMap())).isEqualTo(Netting.settle(owed));
    }

    @Provide
    Arbitrary<List<Long>> books() {
        return Arbitraries.longs().between(-40, 40).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Long>> few() {
        return Arbitraries.longs().between(-6, 6).list().ofMaxSize(7);
    }

    /** The most groups that sum to zero, by trying every way to part a list. */
    private static int mostGroups(List<Long> open) {
        if (open.isEmpty()) {
            return 0;
        }
        int best = 0;
        int others = open.size() - 1;
        for (int with = 0; with < 1 << others; with++) {
            long sum = open.getFirst();
            var rest = new ArrayList<Long>();
            for (int i = 0; i < others; i++) {
                if ((with >> i & 1) == 1) {
                    sum += open.get(i + 1);
                } else {
                    rest.add(open.get(i + 1));
                }
            }
            if (sum == 0) {
                best = Math.max(best, 1 + mostGroups(rest));
            }
        }
        return best;
    }

    private static Map<Party, Long> balanced(List<Long> amounts) {
        var all = new ArrayList<>(amounts);
        all.add(-amounts.stream().mapToLong(Long::longValue).sum());
        return owed(all.stream().mapToLong(Long::longValue).toArray());
    }

    private static Map<Party, Long> owed(long... amounts) {
        return IntStream.range(0, amounts.length)
                .boxed()
                .collect(Collectors.toMap(NettingTest::party, i -> amounts[i]));
    }

    private static Party party(int number) {
        return new Party(Party.Kind.NATION, "N%02d".formatted(number));
    }
}
