package org.minilateral.sharing.method;

import java.util.List;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Rule;
import org.minilateral.sharing.Shares;
import org.minilateral.sharing.Unshareable;

/**
 * Parts of the total divided each by its own method: the administration by one key, a work package by those who take
 * part.
 */
public record Mixed(List<Part> parts) implements Method {

    /** A portion (0 to 1) of the total and how it is divided. */
    public record Part(Fraction portion, Method method) {
        public Part {
            portion.requirePortion();
        }
    }

    public Mixed {
        parts = List.copyOf(parts);
        var sum = Fraction.sum(parts.stream().map(Part::portion).toList());
        if (!sum.equals(Fraction.ONE)) {
            throw new Unshareable(Rule.PARTS_NOT_WHOLE, sum.toString());
        }
    }

    @Override
    public Shares share(Fraction total) {
        return parts.stream()
                .map(part -> part.method().share(total.times(part.portion())))
                .reduce(Shares::plus)
                .orElseThrow();
    }
}
