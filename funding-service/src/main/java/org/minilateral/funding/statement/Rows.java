package org.minilateral.funding.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.minilateral.funding.costshare.Exact;
import org.minilateral.platform.money.Money;
import org.minilateral.sharing.Fraction;

/** Puts together, nation by nation, what the documents say. */
final class Rows {

    private record Key(UUID costShareId, String nation) {}

    private final String currency;
    private final Map<Key, List<Assessed>> lines = new LinkedHashMap<>();
    private final Map<Key, Figures> figures = new LinkedHashMap<>();
    private final List<Documents.Called> called;

    Rows(
            String currency,
            List<Assessed> assessed,
            List<Documents.Called> called,
            List<Documents.Paid> paid,
            List<SubLedgers.Credited> credited) {
        this.currency = currency;
        this.called = called;
        for (Assessed line : assessed) {
            Key key = new Key(line.costShareId(), line.nation());
            lines.computeIfAbsent(key, none -> new ArrayList<>()).add(line);
            figures.merge(key, Figures.assessed(line), Figures::plus);
        }
        called.forEach(
                line -> figures.merge(new Key(line.costShareId(), line.nation()), Figures.called(line), Figures::plus));
        paid.forEach(
                line -> figures.merge(new Key(line.costShareId(), line.nation()), Figures.paid(line), Figures::plus));
        credited.forEach(line ->
                figures.merge(new Key(line.costShareId(), line.nation()), Figures.credited(line), Figures::plus));
    }

    List<CostShareStatement.Row> of(String nation) {
        return lines.entrySet().stream()
                .filter(row -> nation == null || nation.equals(row.getKey().nation()))
                .map(row -> view(row.getValue(), figures.get(row.getKey())))
                .toList();
    }

    Figures total(String nation) {
        return figures.entrySet().stream()
                .filter(row -> nation == null || nation.equals(row.getKey().nation()))
                .map(Map.Entry::getValue)
                .reduce(Figures.NONE, Figures::plus);
    }

    private CostShareStatement.Row view(List<Assessed> parts, Figures sums) {
        Assessed first = parts.getFirst();
        return new CostShareStatement.Row(
                first.costShareId(),
                first.costShare(),
                first.number(),
                first.nation(),
                part(parts, false),
                part(parts, true),
                sums.in(currency));
    }

    private CostShareStatement.Part part(List<Assessed> parts, boolean underwritten) {
        return parts.stream()
                .filter(line -> line.underwritten() == underwritten)
                .findFirst()
                .map(this::part)
                .orElse(null);
    }

    private CostShareStatement.Part part(Assessed line) {
        Fraction carryIn = line.carryBefore() == null ? Fraction.ZERO : Fraction.parse(line.carryBefore());
        Fraction carryOut = Fraction.parse(line.carryAfter());
        Fraction exact = Fraction.of(line.moved()).plus(carryOut).minus(carryIn);
        long calledOfLine = called.stream()
                .filter(call -> call.costShareId().equals(line.costShareId())
                        && call.nation().equals(line.nation())
                        && call.underwritten() == line.underwritten())
                .mapToLong(Documents.Called::moved)
                .sum();
        return new CostShareStatement.Part(
                line.weight(),
                Exact.amount(exact, currency),
                Exact.amount(carryIn, currency),
                Money.of(currency, line.moved()),
                Exact.amount(carryOut, currency),
                Money.of(currency, calledOfLine));
    }
}
