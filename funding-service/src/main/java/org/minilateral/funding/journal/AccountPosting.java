package org.minilateral.funding.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/**
 * A line of an account's ledger.
 *
 * @param version counts the postings of the account, without a gap
 * @param balanceAfter of the account, after this posting; a debit is above zero
 */
@Schema(name = "AccountPosting")
record AccountPosting(
        long version,
        UUID entryId,
        @Schema(examples = "JE-2026-000123") String entryNumber,
        Entry.Kind kind,
        LocalDate effectiveOn,
        Instant recordedAt,
        String reason,
        @Schema(nullable = true) Money debit,
        @Schema(nullable = true) Money credit,
        Money balanceAfter) {}
