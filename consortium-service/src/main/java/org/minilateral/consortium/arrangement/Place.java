package org.minilateral.consortium.arrangement;

import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Fraction;

/** A rule's place in the text, so that a refusal can name the clause and point to the field. */
record Place(Clause clause, String pointer) {

    Place at(String field) {
        return new Place(clause, pointer + "/" + field);
    }

    Place at(int index) {
        return at(Integer.toString(index));
    }

    Refused refuse(String code, String detail) {
        return Refused.field(code, pointer, "Clause " + clause.number() + " " + detail)
                .with("clause", clause.number());
    }

    /** Where there is a scale, a rule that names a nation beside it could never be followed. */
    void requireOnScale(String nation, Terms terms) {
        if (terms.scale().map(scale -> !scale.names(nation)).orElse(false)) {
            throw refuse("nation-not-on-scale", "names " + nation + ", which is not on the scale.");
        }
    }

    /** Refuses what is no fraction above 0 and up to 1. */
    void requireThreshold(String text) {
        Fraction fraction = Fraction.parse(text);
        if (fraction.signum() <= 0 || fraction.compareTo(Fraction.ONE) > 0) {
            throw refuse("threshold-impossible", "needs a threshold above 0 and not above 1, such as 2/3.");
        }
    }
}
