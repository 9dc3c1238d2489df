package org.minilateral.funding.assessment;

import java.util.UUID;

/**
 * A nation that leaves by a settlement on which nations have decided.
 *
 * @param number of the settlement, such as {@code WS-2026-0001}
 * @param clause that grounds it, or null
 */
public record Leaver(String nation, UUID settlementId, String number, String clause) {}
