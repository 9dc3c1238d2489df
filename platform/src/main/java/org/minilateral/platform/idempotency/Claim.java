package org.minilateral.platform.idempotency;

/**
 * A caller's key and the fingerprint of what was asked under it.
 *
 * @param fingerprint SHA-256 over method, path and canonical body
 */
public record Claim(String subject, String key, byte[] fingerprint) {

    static final ScopedValue<Claim> CURRENT = ScopedValue.newInstance();

    /** The claim of the running request, for a method that is {@link Idempotent#grouped}. */
    public static Claim current() {
        return CURRENT.get();
    }
}
