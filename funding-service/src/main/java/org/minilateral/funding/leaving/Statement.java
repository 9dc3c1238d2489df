package org.minilateral.funding.leaving;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.platform.money.Money;

/**
 * What is settled with a nation that leaves: {@code accounts - released + terminationCosts = toPay - toRefund}.
 *
 * @param accounts its balances in the journal: above zero it owes, below it is owed
 * @param released what it was assessed beyond what it owes until the effective date
 * @param terminationCosts what its leaving causes, up to its ceiling
 * @param toPay what it has yet to pay, or nothing
 * @param toRefund what it gets back, or nothing
 */
@RegisterForReflection
@Schema(name = "WithdrawalStatement")
record Statement(
        Owing basis,
        List<Balance> accounts,
        List<Part> parts,
        Money released,
        Money terminationCosts,
        Money toPay,
        Money toRefund) {

    /** A balance of the nation in the trial balance. */
    @RegisterForReflection
    @Schema(name = "WithdrawalBalance")
    record Balance(AccountKind kind, Money amount) {}

    /** Its part of one assessment. */
    @RegisterForReflection
    @Schema(name = "WithdrawalPart")
    record Part(UUID assessmentId, String number, int fiscalYear, Money assessed, Money owed, Money released) {}

    /** @param ceiling of the termination costs, or null */
    static Statement of(
            Owing owing,
            LocalDate effectiveOn,
            List<Balance> accounts,
            List<AssessedPart> assessed,
            Money costs,
            Money ceiling) {
        String currency = costs.currency();
        List<Part> parts = assessed.stream()
                .map(part -> part(part, part.owed(owing, effectiveOn), currency))
                .toList();
        long released =
                parts.stream().mapToLong(part -> part.released().minor()).sum();
        long termination = ceiling == null ? costs.minor() : Math.min(costs.minor(), ceiling.minor());
        long open =
                accounts.stream().mapToLong(account -> account.amount().minor()).sum();
        long net = open - released + termination;
        return new Statement(
                owing,
                accounts,
                parts,
                Money.of(currency, released),
                Money.of(currency, termination),
                Money.of(currency, Math.max(0, net)),
                Money.of(currency, Math.max(0, -net)));
    }

    private static Part part(AssessedPart part, long owed, String currency) {
        return new Part(
                part.assessmentId(),
                part.number(),
                part.fiscalYear(),
                Money.of(currency, part.assessed()),
                Money.of(currency, owed),
                Money.of(currency, part.assessed() - owed));
    }
}
