package org.minilateral.sharing;

/**
 * One line of a scale: a party's code and its weight, word for word as published (a number or a fraction).
 * A nation that also underwrites an unallocated share has a second line under a code of its own.
 */
public record Weight(String party, String published) {
    public Weight {
        if (party == null || party.isBlank()) {
            throw new Unshareable(Rule.PARTY_MISSING, "a weight of " + published + " has no party");
        }
        if (Fraction.parse(published).signum() < 0) {
            throw new Unshareable(Rule.NEGATIVE_WEIGHT, party + " " + published);
        }
    }

    public static Weight of(String party, Fraction weight) {
        return new Weight(party, weight.toString());
    }

    public Fraction value() {
        return Fraction.parse(published);
    }
}
