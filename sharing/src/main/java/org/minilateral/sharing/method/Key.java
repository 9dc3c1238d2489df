package org.minilateral.sharing.method;

import java.util.List;
import java.util.Set;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Rule;
import org.minilateral.sharing.Scale;
import org.minilateral.sharing.Shares;
import org.minilateral.sharing.Unshareable;
import org.minilateral.sharing.Weight;

/**
 * In proportion to an economic key (national income, the United Nations scale): the values of several years averaged,
 * for the members alone. Every member has a value in every year; the values, not the years' proportions, are averaged.
 */
public record Key(List<Scale> years, Set<String> members) implements Method {
    public Key {
        years = List.copyOf(years);
        members = Set.copyOf(members);
        if (years.isEmpty() || members.isEmpty()) {
            throw new Unshareable(Rule.NO_PARTIES, years.size() + " years, " + members.size() + " members");
        }
        average(years, members);
    }

    /** The scale that results, in the order of the first year's table, as averages of the published values. */
    public Scale averaged() {
        return average(years, members);
    }

    @Override
    public Shares share(Fraction total) {
        return averaged().shares(total);
    }

    private static Scale average(List<Scale> years, Set<String> members) {
        years.getFirst().weightOf(members);
        return new Scale(years.getFirst().weights().stream()
                .map(Weight::party)
                .filter(members::contains)
                .map(party -> Weight.of(party, average(years, party)))
                .toList());
    }

    private static Fraction average(List<Scale> years, String party) {
        var values = years.stream().map(year -> year.weightOf(Set.of(party))).toList();
        return Fraction.sum(values).dividedBy(Fraction.of(values.size()));
    }
}
