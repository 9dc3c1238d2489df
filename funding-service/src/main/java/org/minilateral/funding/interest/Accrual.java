package org.minilateral.funding.interest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/**
 * Interest on one due, with its explanation.
 *
 * @param accrued for all days from the due date on, rounded once
 * @param charged what was booked of it so far
 * @param chargedUntil the day until which it was; the due date if never
 * @param toCharge the rest; below zero where a payment came to light that had been there in days already charged
 * @param termsId the terms by which it is owed
 */
@Schema(name = "InterestAccrual")
record Accrual(
        UUID callId,
        @Schema(examples = "CALL-2026-0001") String call,
        String nation,
        LocalDate dueOn,
        Money accrued,
        Money charged,
        LocalDate chargedUntil,
        Money toCharge,
        UUID termsId,
        @Schema(nullable = true, examples = "9.4") String clause,
        @Schema(examples = "D-2026-0003") String decision,
        List<Slice> slices) {

    /** What was booked so far: until which day, and how much. */
    record Charged(LocalDate until, long minor) {}

    static Accrual of(Debt debt, InterestTerms terms, Charged charged, LocalDate asOf) {
        List<Slice> slices = LateInterest.slices(debt, terms.steps, asOf);
        long accrued = LateInterest.rounded(LateInterest.exact(slices));
        var decision = terms.adoption.decision();
        return new Accrual(
                debt.callId(),
                debt.call(),
                debt.nation(),
                debt.dueOn(),
                Money.of(debt.currency(), accrued),
                Money.of(debt.currency(), charged.minor()),
                charged.until(),
                Money.of(debt.currency(), charged.until().isBefore(asOf) ? accrued - charged.minor() : 0),
                terms.id,
                decision.clause() == null ? terms.clause : decision.clause(),
                decision.number(),
                slices);
    }
}
