package org.minilateral.funding.costshare;

import java.util.List;
import org.minilateral.funding.method.Division;
import org.minilateral.funding.method.FixedMethod;
import org.minilateral.funding.method.Impossible;
import org.minilateral.funding.method.Party;
import org.minilateral.funding.method.SharingConstraint;
import org.minilateral.funding.method.SharingMethod;
import org.minilateral.funding.method.TableLine;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Shares;
import org.minilateral.sharing.Unshareable;

/** Finds the table that a method with its constraints amounts to, and refuses what can never be divided. */
final class Resulting {

    private Resulting() {}

    /** @param place of the method in the request; the scale itself stands at its root */
    static Table table(SharingMethod method, List<SharingConstraint> constraints, String place) {
        if (method instanceof FixedMethod fixed) {
            String lines = place.isEmpty() ? "/scale" : place + "/weights";
            Table.of(lines(fixed.verbatim()), fixed.whole(), lines, place + "/whole");
        }
        requireReadable(method, place);
        requireReadable(constraints);
        if (!method.fitsAnyBudget()) {
            return Table.NONE;
        }
        var relative =
                constraints.stream().filter(SharingConstraint::fitsAnyTotal).toList();
        Shares shares = shares(method, constraints, relative);
        return relative.isEmpty() && !method.verbatim().isEmpty() ? verbatim(method) : ofHundred(shares);
    }

    private static void requireReadable(SharingMethod method, String place) {
        try {
            method.inner().forEach(SharingMethod::arithmetic);
            if (method.fitsAnyBudget()) {
                method.arithmetic().share(Fraction.HUNDRED);
            }
        } catch (Unshareable broken) {
            throw Impossible.field(broken, List.of(), place);
        }
    }

    private static void requireReadable(List<SharingConstraint> constraints) {
        for (int i = 0; i < constraints.size(); i++) {
            try {
                constraints.get(i).arithmetic(Division.NOTHING_BEFORE);
            } catch (Unshareable broken) {
                throw Impossible.field(broken, List.of(constraints.get(i)), "/constraints/" + i);
            }
        }
    }

    private static Shares shares(
            SharingMethod method, List<SharingConstraint> constraints, List<SharingConstraint> relative) {
        try {
            return Division.of(method, relative, 100_00, Division.NOTHING_BEFORE)
                    .shares();
        } catch (Unshareable broken) {
            throw Impossible.field(broken, constraints, "/constraints");
        }
    }

    private static Table verbatim(SharingMethod method) {
        var lines = lines(method.verbatim());
        var table = new Table(lines, Fraction.ONE);
        return new Table(lines, method instanceof FixedMethod fixed ? Fraction.parse(fixed.whole()) : table.sum());
    }

    private static Table ofHundred(Shares shares) {
        return new Table(
                shares.amounts().entrySet().stream()
                        .filter(share -> !share.getKey().equals(Shares.UNALLOCATED))
                        .map(share -> new ScaleLine(
                                Party.nation(share.getKey()),
                                Party.isUnderwritten(share.getKey()),
                                Exact.text(share.getValue().dividedBy(Fraction.HUNDRED))))
                        .toList(),
                Fraction.HUNDRED);
    }

    private static List<ScaleLine> lines(List<TableLine> lines) {
        return lines.stream()
                .map(line -> new ScaleLine(line.nation(), line.underwritten(), line.weight()))
                .toList();
    }
}
