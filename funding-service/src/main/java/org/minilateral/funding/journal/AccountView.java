package org.minilateral.funding.journal;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/**
 * An account and what it holds. In all its amounts a debit is above zero and a credit below.
 *
 * @param account the number under which bookkeepers find it
 * @param balance what is booked: now, or at the end of the effective day and the instant of recording that were asked for
 * @param pending what waits now; null in an answer about the past
 * @param available what pending entries leave of the balance; what they may yet bring is not counted; null in an answer
 *     about the past
 * @param mayBeOverdrawn false if what is available may not go to the account's other side
 * @param postings how many there are
 */
@RegisterForReflection
@Schema(name = "Account")
record AccountView(
        UUID id,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        @Schema(examples = "1000") String account,
        AccountKind kind,
        @Schema(nullable = true) String nation,
        @Schema(nullable = true) UUID workPackageId,
        @Schema(nullable = true) LocalDate asOf,
        @Schema(nullable = true) Instant recordedUntil,
        Money balance,
        @Schema(nullable = true) Pending pending,
        @Schema(nullable = true) Money available,
        boolean mayBeOverdrawn,
        long postings) {

    /** What pending entries would debit and credit, both above zero. */
    @RegisterForReflection
    @Schema(name = "PendingAmounts")
    record Pending(Money debit, Money credit) {}
}
