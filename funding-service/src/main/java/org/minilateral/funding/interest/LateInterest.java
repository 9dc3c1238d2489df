package org.minilateral.funding.interest;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.minilateral.platform.money.Money;
import org.minilateral.sharing.Fraction;

/** Simple interest on what stands open of a due, from the due date until a day, in steps of rising delay. */
final class LateInterest {

    private static final Fraction MONTHS_OF_YEAR = Fraction.of(12);

    private LateInterest() {}

    /** In the order of time; days without a debt or a rate are left out. */
    static List<Slice> slices(Debt debt, List<Step> steps, LocalDate until) {
        if (!debt.dueOn().isBefore(until)) {
            return List.of();
        }
        var changes = new TreeSet<LocalDate>(List.of(debt.dueOn(), until));
        changes.addAll(debt.settled().keySet());
        steps.forEach(step -> changes.add(debt.dueOn().plusMonths(step.afterMonths())));
        var days = List.copyOf(changes.subSet(debt.dueOn(), true, until, true));
        var slices = new ArrayList<Slice>();
        for (int i = 0; i + 1 < days.size(); i++) {
            LocalDate from = days.get(i);
            long open = debt.openOn(from);
            Step step = stepOn(debt, steps, from);
            if (open > 0 && step != null && rate(step).signum() > 0) {
                slices.add(slice(debt, step, from, days.get(i + 1), open));
            }
        }
        return slices;
    }

    /** What is owed for the slices together, exact and in minor units. */
    static Fraction exact(List<Slice> slices) {
        return Fraction.sum(slices.stream()
                .map(slice ->
                        Fraction.parse(slice.interest()).times(unit(slice.open().currency())))
                .toList());
    }

    /** To whole minor units, once for all days of a due; a half goes to the even one (IEEE 754, roundTiesToEven). */
    static long rounded(Fraction minor) {
        BigInteger below = minor.floor();
        Fraction rest = minor.minus(Fraction.of(below));
        int half = rest.compareTo(Fraction.of(1, 2));
        boolean up = half > 0 || half == 0 && below.testBit(0);
        return Fraction.of(up ? below.add(BigInteger.ONE) : below).toMinorUnits();
    }

    private static Slice slice(Debt debt, Step step, LocalDate from, LocalDate until, long open) {
        Fraction months = Months.since(debt.dueOn(), until).minus(Months.since(debt.dueOn(), from));
        Fraction interest = Fraction.of(open)
                .times(rate(step))
                .times(months)
                .dividedBy(MONTHS_OF_YEAR)
                .dividedBy(unit(debt.currency()));
        return new Slice(
                from,
                until,
                Money.of(debt.currency(), open),
                step.percentPerYear(),
                months.toString(),
                interest.toString());
    }

    /** The latest step that has begun; null before the first. */
    private static Step stepOn(Debt debt, List<Step> steps, LocalDate day) {
        return steps.stream()
                .filter(step -> !debt.dueOn().plusMonths(step.afterMonths()).isAfter(day))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static Fraction rate(Step step) {
        return Fraction.parse(step.percentPerYear()).dividedBy(Fraction.HUNDRED);
    }

    private static Fraction unit(String currency) {
        int digits = Money.of(currency, 0).unit().getDefaultFractionDigits();
        return Fraction.of(BigInteger.TEN.pow(digits));
    }
}
