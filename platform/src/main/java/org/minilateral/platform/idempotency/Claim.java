package org.minilateral.platform.idempotency;

/** A caller's key and the fingerprint of what was asked under it. */
record Claim(String subject, String key, byte[] fingerprint) {}
