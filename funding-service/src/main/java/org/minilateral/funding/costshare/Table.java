package org.minilateral.funding.costshare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.minilateral.funding.method.FixedMethod;
import org.minilateral.funding.method.SharingMethod;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Unshareable;

/**
 * The table of weights that a method amounts to; no lines where the shares depend on what is divided. A table that was
 * written down is checked before it is kept: every line readable, none below zero, together within the whole.
 */
record Table(List<ScaleLine> lines, Fraction whole) {

    static final Table NONE = new Table(List.of(), Fraction.HUNDRED);

    /** Reads a scale that was proposed in short. */
    static Table of(List<ScaleLine> lines, String whole) {
        return of(lines, whole, "/scale", "/whole");
    }

    /** Reads what was proposed, and refuses the first line that breaks a rule, by its place below this pointer. */
    static Table of(List<ScaleLine> lines, String whole, String table, String wholeAt) {
        Fraction of = number(whole, wholeAt);
        if (of.signum() <= 0) {
            throw Refused.field("whole-not-positive", wholeAt, "The whole of a table lies above zero.");
        }
        var seen = new HashSet<String>();
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            ScaleLine line = lines.get(i);
            String pointer = table + "/" + i;
            Fraction weight = number(line.weight(), pointer + "/weight");
            sum = sum.plus(weight);
            if (weight.signum() < 0) {
                throw Refused.field("negative-weight", pointer + "/weight", "A weight is zero or above.");
            }
            if (!seen.add(line.party())) {
                throw Refused.field(
                        "nation-twice",
                        pointer + "/nation",
                        line.nation() + " may have one line of its own, and one that it underwrites.");
            }
            if (sum.compareTo(of) > 0) {
                throw Refused.field(
                        "shares-above-whole",
                        pointer + "/weight",
                        "Up to here the weights sum to " + Exact.text(sum) + ", more than " + whole + ".");
            }
        }
        if (sum.signum() == 0) {
            throw Refused.field("all-weights-zero", table + "/0/weight", "One weight at least lies above zero.");
        }
        return new Table(List.copyOf(lines), of);
    }

    /** What the weights leave of the whole: nobody has taken it on. */
    Fraction gap() {
        return lines.isEmpty() ? Fraction.ZERO : whole.minus(sum());
    }

    String wholeAsWritten(SharingMethod method) {
        return method instanceof FixedMethod fixed
                        && Fraction.parse(fixed.whole()).equals(whole)
                ? fixed.whole()
                : Exact.text(whole);
    }

    Fraction sum() {
        return Fraction.sum(lines.stream().map(Table::weightOf).toList());
    }

    /** The nations that pay by it. */
    Set<String> charged() {
        var nations = new TreeSet<String>();
        lines.stream().filter(line -> weightOf(line).signum() > 0).forEach(line -> nations.add(line.nation()));
        return nations;
    }

    private static Fraction weightOf(ScaleLine line) {
        return Fraction.parse(line.weight());
    }

    private static Fraction number(String text, String pointer) {
        try {
            return Fraction.parse(text);
        } catch (Unshareable unreadable) {
            throw Refused.field(
                    unreadable.rule().code(), pointer, "“" + text + "” is neither a decimal nor a fraction.");
        }
    }
}
