package org.minilateral.stack.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The programme's books once more, slowly and by school arithmetic: nothing of it comes from the product. The amounts of this
 * year leave no broken cent; where one did, it would throw.
 */
final class Reckoning {

    private static final BigDecimal ZERO = new BigDecimal("0.00");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** What of an assessment each nation owes, what of that was called, and what the calls of this turn divide. */
    static final class Bill {
        private final BigDecimal amount;
        private final Map<String, BigDecimal> owed = new TreeMap<>();
        private final Map<String, BigDecimal> called = new TreeMap<>();
        private final Map<String, BigDecimal> toCall = new TreeMap<>();

        private Bill(String amount) {
            this.amount = new BigDecimal(amount);
        }
    }

    private final Map<String, Map<String, BigDecimal>> books = new TreeMap<>();
    private Map<String, BigDecimal> weights = new TreeMap<>();

    /** @param instead per cent of the nations that do not bear what the programme's scale says, what they underwrite included */
    void divideBy(Map<String, String> instead) {
        weights = new TreeMap<>();
        Programme.SCALE.forEach(
                (nation, weight) -> weights.put(nation, new BigDecimal(instead.getOrDefault(nation, weight))));
    }

    Bill assess(String amount) {
        var bill = new Bill(amount);
        weights.forEach((nation, weight) -> {
            BigDecimal share = part(bill.amount, weight, HUNDRED);
            bill.owed.put(nation, share);
            bill.called.put(nation, ZERO);
            bill.toCall.put(nation, share);
            add(nation, "assessed", share);
        });
        return bill;
    }

    /** By the scale as it is now. What was called too much is owed as surplus; the rest is called later, or never. */
    void adjust(Bill bill) {
        weights.forEach((nation, weight) -> {
            BigDecimal owes = part(bill.amount, weight, HUNDRED);
            BigDecimal tooMuch = bill.called.get(nation).subtract(owes).max(ZERO);
            add(nation, "adjusted", owes.subtract(bill.owed.get(nation)).add(tooMuch));
            add(nation, "surplus", tooMuch);
            bill.owed.put(nation, owes);
            bill.toCall.put(nation, owes.subtract(bill.called.get(nation)).max(ZERO));
        });
    }

    void call(Bill bill, String amount) {
        BigDecimal whole = bill.toCall.values().stream().reduce(ZERO, BigDecimal::add);
        bill.toCall.forEach((nation, open) -> {
            BigDecimal due = part(new BigDecimal(amount), open, whole);
            bill.called.merge(nation, due, BigDecimal::add);
            add(nation, "called", due);
            BigDecimal taken = of(nation, "advances").min(due);
            add(nation, "advances", taken.negate());
            add(nation, "paid", taken);
        });
    }

    /** What exceeds what it owes on calls is kept as an advance. */
    void pay(String nation, String amount) {
        BigDecimal money = new BigDecimal(amount);
        BigDecimal settles = money.min(outstanding(nation));
        add(nation, "paid", settles);
        add(nation, "advances", money.subtract(settles));
    }

    void credit(String nation, String amount) {
        add(nation, "credited", new BigDecimal(amount));
    }

    /** A year has twelve months here; half a cent goes to the even one. */
    void chargeInterest(String nation, String debt, int monthsAtThree, int monthsAtSix) {
        BigDecimal percentMonths = BigDecimal.valueOf(3L * monthsAtThree + 6L * monthsAtSix);
        add(
                nation,
                "interest",
                new BigDecimal(debt).multiply(percentMonths).divide(new BigDecimal("1200"), 2, RoundingMode.HALF_EVEN));
    }

    void payInterest(String nation, String amount) {
        add(nation, "interest", new BigDecimal(amount).negate());
    }

    void share(String surplus) {
        weights.forEach((nation, weight) -> add(nation, "surplus", part(new BigDecimal(surplus), weight, HUNDRED)));
    }

    /** Surplus is taken up: by a call, or by the nation itself. */
    void takeSurplus(String nation, String amount) {
        add(nation, "surplus", new BigDecimal(amount).negate());
    }

    /** As {@link Statement#lines()} has them. */
    List<String> lines() {
        return books.keySet().stream()
                .map(nation -> String.join(
                        " ",
                        nation,
                        text(nation, "assessed"),
                        text(nation, "adjusted"),
                        text(nation, "called"),
                        text(nation, "paid"),
                        text(nation, "credited"),
                        text(nation, "interest"),
                        outstanding(nation).toPlainString()))
                .toList();
    }

    /** Lines such as {@code DEU advances surplus}: what each is owed. */
    List<String> owed() {
        return books.keySet().stream()
                .map(nation -> String.join(" ", nation, text(nation, "advances"), text(nation, "surplus")))
                .toList();
    }

    private BigDecimal outstanding(String nation) {
        return of(nation, "called").subtract(of(nation, "paid")).subtract(of(nation, "credited"));
    }

    private String text(String nation, String what) {
        return of(nation, what).toPlainString();
    }

    private BigDecimal of(String nation, String what) {
        return books.getOrDefault(nation, Map.of()).getOrDefault(what, ZERO);
    }

    private void add(String nation, String what, BigDecimal amount) {
        books.computeIfAbsent(nation, none -> new TreeMap<>()).merge(what, amount, BigDecimal::add);
    }

    /** To the cent, without rounding. */
    private static BigDecimal part(BigDecimal amount, BigDecimal weight, BigDecimal whole) {
        return amount.multiply(weight).divide(whole, 2, RoundingMode.UNNECESSARY);
    }
}
