package org.minilateral.funding.apportionment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.minilateral.funding.costshare.Exact;
import org.minilateral.funding.method.Party;
import org.minilateral.funding.method.SharingConstraint;
import org.minilateral.platform.money.Money;
import org.minilateral.sharing.Bill;
import org.minilateral.sharing.Carry;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Line;
import org.minilateral.sharing.Shares;

/** Shows what became of every minor unit. */
record Explanation(String currency, Carry carryIn, Course course, List<Map<String, Long>> billed) {

    static ApportionmentView of(NewApportionment wanted, Carry carryIn, Course course) {
        String currency = wanted.total().currency();
        var billed = course.bills().stream().map(Explanation::billed).toList();
        var explanation = new Explanation(currency, carryIn, course, billed);
        var parties = new LinkedHashMap<>(course.exact());
        boolean gap = parties.remove(Shares.UNALLOCATED) != null;
        return new ApportionmentView(
                Money.of(currency, course.total()),
                wanted.calls(),
                parties.keySet().stream().map(explanation::line).toList(),
                gap ? explanation.line(Shares.UNALLOCATED) : null,
                explanation.bills(List.copyOf(parties.keySet()), gap));
    }

    private ApportionmentView.Line line(String party) {
        boolean gap = party.equals(Shares.UNALLOCATED);
        Fraction exact = course.exact().get(party);
        Fraction total = Fraction.of(course.total());
        SharingConstraint held = course.last().held().get(party);
        return new ApportionmentView.Line(
                gap ? null : Party.nation(party),
                Party.isUnderwritten(party),
                Exact.amount(exact, currency),
                total.signum() == 0 ? "0" : exact.dividedBy(total).toString(),
                Exact.amount(carryIn.of(party), currency),
                Money.of(
                        currency,
                        billed.stream()
                                .mapToLong(bill -> bill.getOrDefault(party, 0L))
                                .sum()),
                Exact.amount(course.carryOut().of(party), currency),
                held == null ? null : new ApportionmentView.Limit(held.bound(), held.clause()));
    }

    private List<List<String>> bills(List<String> parties, boolean gap) {
        var order = new ArrayList<>(parties);
        if (gap) {
            order.add(Shares.UNALLOCATED);
        }
        return billed.stream()
                .map(bill -> order.stream()
                        .map(party ->
                                Money.of(currency, bill.getOrDefault(party, 0L)).value())
                        .toList())
                .toList();
    }

    private static Map<String, Long> billed(Bill bill) {
        return bill.lines().stream().collect(Collectors.toMap(Line::party, Line::billed));
    }
}
