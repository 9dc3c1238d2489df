package org.minilateral.funding.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry in the journal.
 *
 * @param number such as {@code JE-2026-000123}: per consortium and year, without gaps
 */
public record Booked(UUID id, String number, Instant recordedAt) {}
