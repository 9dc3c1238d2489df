package org.minilateral.funding.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.minilateral.funding.coalition.DecisionTaken;
import org.minilateral.funding.coalition.Objection;
import org.minilateral.funding.register.Register;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** Moves money between lines: within the limit at once, above it when a decision on the transfer is adopted. */
@ApplicationScoped
class Transferring {

    private final Lines lines;
    private final Transfers transfers;
    private final BudgetEvents events;
    private final Register register;
    private final Clock clock;

    Transferring(Lines lines, Transfers transfers, BudgetEvents events, Register register, Clock clock) {
        this.lines = lines;
        this.transfers = transfers;
        this.events = events;
        this.register = register;
        this.clock = clock;
    }

    @Transactional
    TransferView transfer(Caller by, UUID budgetId, NewTransfer wanted) {
        if (wanted.fromLine().equals(wanted.toLine())) {
            throw Refused.field("transfer-to-itself", "/toLine", "Money moves between two lines.");
        }
        if (wanted.amount().minor() <= 0) {
            throw Refused.field("amount-not-positive", "/amount/value", "A transfer moves more than nothing.");
        }
        Budget budget = lines.budget(budgetId);
        Pair pair = lock(budget, wanted.fromLine(), wanted.toLine());
        if (!wanted.amount().currency().equals(pair.from().currency)) {
            throw Refused.field(
                    "currency-differs", "/amount/currency", "The budget is in " + pair.from().currency + ".");
        }
        pair.from().requireAvailable(wanted.amount().minor());
        var transfer = new Transfer(budget, wanted, clock.instant(), by.nation());
        transfer.number = register.next(budget.consortiumId, Register.Kind.TRANSFER);
        transfer.withinLimit = lines.limitOf(budget)
                .allows(pair.from().amount, transfers.leftWithinLimit(pair.from().key), transfer.amount);
        if (transfer.withinLimit) {
            transfer.move(pair.from(), pair.to(), today());
        }
        transfers.persistAndFlush(transfer);
        events.transfer(transfer, budget.scope());
        return TransferView.of(transfer);
    }

    void adopt(@Observes DecisionTaken decision) {
        if ("BUDGET".equals(decision.question()) && decision.subjectId() != null) {
            transfers
                    .lock(decision.subjectId())
                    .filter(transfer -> transfer.effectiveOn == null)
                    .ifPresent(transfer -> adopt(transfer, decision));
        }
    }

    private void adopt(Transfer transfer, DecisionTaken decision) {
        Budget budget = lines.budget(transfer.budgetId);
        Pair pair = lock(budget, transfer.fromLine, transfer.toLine);
        if (decision.adopted() && transfer.amount > pair.from().available()) {
            transfer.adoption.object(
                    new Objection("budget-line-exhausted", "The line no longer had what was to be transferred."));
        } else if (transfer.adoption.take(decision, budget.scope(), Set.of())) {
            transfer.move(pair.from(), pair.to(), today());
            events.transfer(transfer, budget.scope());
        }
    }

    private record Pair(LineUse from, LineUse to) {}

    /** The lower place first, so that two transfers never wait for each other. */
    private Pair lock(Budget budget, int from, int to) {
        LineUse first = lines.lock(budget, Math.min(from, to));
        LineUse second = lines.lock(budget, Math.max(from, to));
        return from < to ? new Pair(first, second) : new Pair(second, first);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
