package org.minilateral.consortium.organisation;

import java.math.BigInteger;
import org.minilateral.platform.problem.Refused;

/** Checks legal entity identifiers: ISO 17442, with the check digits of ISO/IEC 7064, MOD 97-10. */
final class Lei {

    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private Lei() {}

    /** Refuses one whose check digits are wrong; none is fine. */
    static void require(String lei) {
        if (lei != null && !digits(lei).mod(MODULUS).equals(BigInteger.ONE)) {
            throw Refused.field("lei-invalid", "/lei", "The check digits of this identifier are wrong.");
        }
    }

    /** Letters count as 10 to 35. */
    private static BigInteger digits(String lei) {
        StringBuilder digits = new StringBuilder();
        lei.chars().forEach(sign -> digits.append(Character.digit(sign, 36)));
        return new BigInteger(digits.toString());
    }
}
