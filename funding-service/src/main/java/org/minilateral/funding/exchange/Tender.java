package org.minilateral.funding.exchange;

import java.util.Set;
import org.minilateral.platform.money.Currencies;
import org.minilateral.platform.problem.Refused;

/** What can be paid with: ISO 4217 lists funds, metals and test codes as well, which no bank pays out. */
final class Tender {

    /** ISO 4217, the codes for funds: they have minor units, so that the JDK does not tell them apart. */
    private static final Set<String> FUNDS =
            Set.of("BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "USS", "UYI", "UYW", "XSU", "XUA");

    private Tender() {}

    static boolean isKnown(String code) {
        try {
            return !FUNDS.contains(Currencies.known(code).getCurrencyCode());
        } catch (Refused e) {
            return false;
        }
    }

    /** The code itself, if one can pay with it. */
    static String known(String code, String pointer) {
        if (code == null || !isKnown(code)) {
            throw Refused.field("currency-unknown", pointer, "“" + code + "” is not a currency that one can pay with.");
        }
        return code;
    }
}
