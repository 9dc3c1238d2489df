package org.minilateral.platform.money;

import java.util.Currency;
import org.minilateral.platform.problem.Refused;

/** ISO 4217 as the JDK knows it. */
public final class Currencies {

    private Currencies() {}

    /** Refuses unknown codes and those without minor units, such as gold or the test currency. */
    public static Currency known(String code) {
        try {
            Currency currency = Currency.getInstance(code);
            if (currency.getDefaultFractionDigits() >= 0) {
                return currency;
            }
        } catch (IllegalArgumentException | NullPointerException e) {
            // falls through to the same refusal
        }
        throw Refused.field("currency-unknown", "/currency", "“" + code + "” is not an ISO 4217 currency.");
    }
}
