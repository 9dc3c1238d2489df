package org.minilateral.funding.call;

import java.math.BigInteger;
import java.util.Locale;
import java.util.UUID;

/**
 * The end-to-end reference that a nation's payment carries, so that the bank statement tells by itself what was paid: a structured
 * creditor reference (ISO 11649), whose check digits banks verify.
 */
final class PaymentReference {

    /** ISO 7064, MOD 97-10, as used by ISO 11649. */
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private static final int RANDOM_BITS = 62;

    private PaymentReference() {}

    /** From the random part of the call's id (a UUIDv7) and the nation's code. */
    static String of(UUID callId, String nation) {
        long random = callId.getLeastSignificantBits() & (1L << RANDOM_BITS) - 1;
        String body =
                "%12s".formatted(Long.toString(random, 36)).replace(' ', '0').toUpperCase(Locale.ROOT) + nation;
        return "RF%02d%s".formatted(98 - remainder(body + "RF00"), body);
    }

    static int remainder(String reference) {
        var digits = new StringBuilder();
        reference.chars().forEach(letter -> digits.append(Character.digit(letter, 36)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValueExact();
    }
}
