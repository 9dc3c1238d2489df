package org.minilateral.consortium.finder;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.minilateral.consortium.capability.Offer;
import org.minilateral.consortium.finder.Candidate.Covered;
import org.minilateral.consortium.finder.Candidate.Coverer;
import org.minilateral.consortium.finder.Candidate.Gap;
import org.minilateral.consortium.finder.Candidate.Member;
import org.minilateral.platform.money.Money;
import org.minilateral.sharing.Apportionment;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Shares;
import org.minilateral.sharing.method.Method;

/** Says in nations, requirements and money what a coalition is in numbers. */
final class Describing {

    private final Need need;
    private final Contenders contenders;

    Describing(Need need, Contenders contenders) {
        this.need = need;
        this.contenders = contenders;
    }

    /** @param before the coalition that ranks directly before it; null for the first */
    Candidate describe(Coalition coalition, int rank, Coalition before) {
        List<Contribution> nations = contenders.among(coalition.nations());
        List<Covered> covered = IntStream.range(0, need.requirements().size())
                .mapToObj(place -> covered(place, nations))
                .toList();
        Gap gap = new Gap(
                covered.stream()
                        .filter(one -> one.by().isEmpty())
                        .map(Covered::requirement)
                        .toList(),
                money(coalition.gap()));
        int whole = need.requirements().stream().mapToInt(Requirement::weight).sum();
        Candidate plain = new Candidate(
                rank,
                nations.stream().map(Contribution::nation).toList(),
                Fraction.of(coalition.coverage(), whole).toString(),
                covered,
                gap,
                members(nations),
                contenders.blockersOf(coalition.nations()),
                List.of());
        return new Explaining(need, plain).explained(coalition, before);
    }

    private Covered covered(int place, List<Contribution> nations) {
        Requirement asked = need.requirements().get(place);
        List<Coverer> by = nations.stream()
                .filter(nation -> nation.offers().containsKey(place))
                .map(nation -> coverer(nation.offers().get(place)))
                .toList();
        return new Covered(place, asked.area(), asked.trlAtLeast(), asked.weight(), by);
    }

    private static Coverer coverer(Offer offer) {
        return new Coverer(
                offer.nation(), offer.capabilityId(), offer.organisation(), offer.trl(), offer.willingness());
    }

    private List<Member> members(List<Contribution> nations) {
        SortedSet<String> codes = new TreeSet<>();
        nations.forEach(nation -> codes.add(nation.nation()));
        Method method = need.asked().key().among(codes);
        Shares votes = method.share(Fraction.ONE);
        Map<String, Long> costs =
                Apportionment.of(method.share(need.asked().budget().minor()));
        return nations.stream()
                .map(nation -> member(nation, costs.get(nation.nation()), votes.of(nation.nation())))
                .toList();
    }

    private Member member(Contribution nation, long cost, Fraction vote) {
        long means = nation.means(need);
        return new Member(
                nation.nation(),
                money(cost),
                vote.toString(),
                vote.toPercent(2),
                money(means),
                money(Math.max(0, cost - means)));
    }

    private Money money(long minor) {
        return Money.of(need.currency(), minor);
    }
}
