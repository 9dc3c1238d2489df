package org.minilateral.sharing;

import java.util.LinkedHashMap;
import java.util.List;

/** A total divided to the last minor unit; the lines sum to it exactly. */
public record Bill(List<Line> lines) {
    public Bill {
        lines = List.copyOf(lines);
    }

    public long total() {
        return lines.stream().mapToLong(Line::billed).reduce(0, Math::addExact);
    }

    /** What one party is billed; nothing for a party without a line. */
    public long billed(String party) {
        return lines.stream()
                .filter(line -> line.party().equals(party))
                .mapToLong(Line::billed)
                .sum();
    }

    /** What the next call of the same cost share starts from. */
    public Carry carryOut() {
        var open = new LinkedHashMap<String, Fraction>();
        lines.forEach(line -> open.put(line.party(), line.carryOut()));
        return new Carry(open);
    }
}
