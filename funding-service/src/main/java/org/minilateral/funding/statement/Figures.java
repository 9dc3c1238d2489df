package org.minilateral.funding.statement;

import org.minilateral.platform.money.Money;

/** The amounts of a row or a total while they are summed, in minor units. */
record Figures(long opening, long assessed, long called, long paid, long credited, long advances, long notCalled) {

    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0);

    static Figures assessed(Assessed line) {
        return new Figures(0, line.moved(), 0, 0, 0, 0, Math.addExact(line.before(), line.moved()));
    }

    static Figures called(Documents.Called line) {
        return new Figures(line.before(), 0, line.moved(), 0, 0, 0, -Math.addExact(line.before(), line.moved()));
    }

    static Figures paid(Documents.Paid line) {
        return new Figures(-line.before(), 0, 0, line.moved(), 0, line.advances(), 0);
    }

    static Figures credited(SubLedgers.Credited line) {
        return new Figures(-line.before(), 0, 0, 0, line.moved(), 0, 0);
    }

    Figures plus(Figures other) {
        return new Figures(
                Math.addExact(opening, other.opening),
                Math.addExact(assessed, other.assessed),
                Math.addExact(called, other.called),
                Math.addExact(paid, other.paid),
                Math.addExact(credited, other.credited),
                Math.addExact(advances, other.advances),
                Math.addExact(notCalled, other.notCalled));
    }

    long outstanding() {
        return opening + called - paid - credited;
    }

    CostShareStatement.Amounts in(String currency) {
        return new CostShareStatement.Amounts(
                Money.of(currency, opening),
                Money.of(currency, assessed),
                Money.of(currency, called),
                Money.of(currency, paid),
                Money.of(currency, advances),
                Money.of(currency, notCalled),
                Money.of(currency, outstanding()),
                Money.of(currency, credited));
    }
}
