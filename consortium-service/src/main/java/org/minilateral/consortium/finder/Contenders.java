package org.minilateral.consortium.finder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.minilateral.consortium.capability.Bonds;

/** The nations that a coalition can be made of, in the order of their codes, and what stands between them. */
final class Contenders {

    private final Need need;
    private final List<Contribution> nations;
    private final List<List<Blocker>> own;
    private final List<List<List<Blocker>>> pairs;

    Contenders(Need need, Collection<Contribution> inOrder, Bonds bonds) {
        this.need = need;
        this.nations = List.copyOf(inOrder);
        Blocking blocking = new Blocking(need, bonds);
        this.own = nations.stream().map(blocking::of).toList();
        // For each nation its blockers with those before it.
        this.pairs = IntStream.range(0, nations.size())
                .mapToObj(i -> nations.subList(0, i).stream()
                        .map(before -> blocking.between(before, nations.get(i)))
                        .toList())
                .toList();
    }

    List<Contribution> among(long chosen) {
        return IntStream.range(0, nations.size())
                .filter(place -> (chosen >>> place & 1) == 1)
                .mapToObj(nations::get)
                .toList();
    }

    /** Everything that blocks the chosen: as many blockers as the problem counts. */
    List<Blocker> blockersOf(long chosen) {
        List<Blocker> found = new ArrayList<>();
        for (int i = 0; i < nations.size(); i++) {
            if ((chosen >>> i & 1) == 1) {
                found.addAll(own.get(i));
                for (int before = 0; before < i; before++) {
                    if ((chosen >>> before & 1) == 1) {
                        found.addAll(pairs.get(i).get(before));
                    }
                }
            }
        }
        return found;
    }

    CoverProblem problem() {
        int count = nations.size();
        int[][] between = new int[count][count];
        long required = 0;
        for (int i = 0; i < count; i++) {
            for (int before = 0; before < i; before++) {
                between[i][before] =
                        between[before][i] = pairs.get(i).get(before).size();
            }
            if (need.asked().nations().include().contains(nations.get(i).nation())) {
                required |= 1L << i;
            }
        }
        return new CoverProblem(
                nations.stream().mapToLong(Contribution::bits).toArray(),
                need.requirements().stream().mapToInt(Requirement::weight).toArray(),
                own.stream().mapToInt(List::size).toArray(),
                between,
                nations.stream().mapToLong(nation -> nation.means(need)).toArray(),
                need.asked().budget().minor(),
                required,
                need.asked().nations().atLeast(),
                need.asked().nations().atMost(),
                need.asked().blockersAtMost(),
                need.asked().limit());
    }
}
