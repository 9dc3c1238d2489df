package org.minilateral.platform.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.problem.Refused;

/**
 * An amount on the wire: a decimal string, so that no client's floating point can touch it.
 *
 * @param currency ISO 4217 code
 * @param value decimal string with no more digits than the currency has minor units (JPY none, EUR two)
 */
@RegisterForReflection
@Schema(description = "An exact amount of money; the value is a decimal string, never a number")
public record Money(
        @Schema(examples = "EUR", pattern = "^[A-Z]{3}$") String currency,

        @Schema(examples = "123.45", pattern = "^-?[0-9]{1,16}(\\.[0-9]{1,4})?$")
        String value) {

    /** The largest amount that is handled, in minor units. */
    public static final long LARGEST = 1_000_000_000_000_000L;

    @JsonCreator
    public Money(@JsonProperty("currency") String currency, @JsonProperty("value") String value) {
        this.currency = Currencies.known(currency).getCurrencyCode();
        this.value = value;
        toMinor(this.currency, value);
    }

    /** From minor units: {@code of("JPY", 5)} is five yen, {@code of("EUR", 5)} five cents. */
    public static Money of(String currency, long minor) {
        int digits = Currencies.known(currency).getDefaultFractionDigits();
        return new Money(currency, BigDecimal.valueOf(minor, digits).toPlainString());
    }

    /** The amount in minor units of ISO 4217. */
    public long minor() {
        return toMinor(currency, value);
    }

    @JsonIgnore
    public Currency unit() {
        return Currency.getInstance(currency);
    }

    private static long toMinor(String currency, String value) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        if (value == null || !value.matches("-?[0-9]{1,16}(\\.[0-9]{1,4})?")) {
            throw Refused.field("amount-invalid", "/value", "An amount is a decimal string such as \"123.45\".");
        }
        try {
            long minor = new BigDecimal(value).movePointRight(digits).longValueExact();
            if (Math.abs(minor) <= LARGEST) {
                return minor;
            }
        } catch (ArithmeticException e) {
            throw Refused.field(
                    "amount-too-fine",
                    "/value",
                    currency + " has " + digits + " digits after the point, " + value + " has more.");
        }
        throw Refused.field("amount-too-large", "/value", "An amount has at most 10^15 minor units.");
    }
}
