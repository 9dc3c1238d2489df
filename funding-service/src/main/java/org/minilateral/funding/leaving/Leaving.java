package org.minilateral.funding.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.DecisionTaken;
import org.minilateral.funding.coalition.Departure;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.register.Register;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** States what is settled with a nation that leaves, and takes note of the decision on it. */
@ApplicationScoped
class Leaving {

    private final Settlements settlements;
    private final Coalitions coalitions;
    private final Register register;
    private final SettlementEvents events;
    private final Clock clock;

    Leaving(Settlements settlements, Coalitions coalitions, Register register, SettlementEvents events, Clock clock) {
        this.settlements = settlements;
        this.coalitions = coalitions;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    SettlementView propose(Caller by, UUID consortiumId, NewWithdrawalSettlement wanted) {
        var scope = new Scope(consortiumId, wanted.projectId());
        if (!coalitions.sees(by.nation(), scope)) {
            throw Refused.field("project-unknown", "/projectId", "The consortium has no such project.");
        }
        check(wanted);
        requireLeaving(consortiumId, wanted);
        String currency = wanted.terminationCosts().currency();
        LocalDate effectiveOn = wanted.effectiveOn();
        var settlement = new WithdrawalSettlement(
                scope,
                wanted,
                Statement.of(
                        wanted.basis(),
                        effectiveOn,
                        settlements.accounts(scope, currency, wanted.nation()),
                        settlements.parts(scope, currency, wanted.nation(), effectiveOn),
                        wanted.terminationCosts(),
                        wanted.ceiling()));
        settlement.number = register.next(consortiumId, Register.Kind.WITHDRAWAL_SETTLEMENT);
        settlement.proposedAt = clock.instant();
        settlement.proposedBy = by.nation();
        settlements.persistAndFlush(settlement);
        events.tell("funding.withdrawal-settlement-proposed.v1", settlement);
        return SettlementView.of(settlement);
    }

    void adopt(@Observes DecisionTaken decision) {
        if ("WITHDRAWAL_SETTLEMENT".equals(decision.question()) && decision.subjectId() != null) {
            settlements
                    .findByIdOptional(decision.subjectId(), LockModeType.PESSIMISTIC_WRITE)
                    .filter(settlement -> settlement.adoption.take(decision, settlement.scope(), Set.of()))
                    .ifPresent(settlement -> events.tell("funding.withdrawal-settled.v1", settlement));
        }
    }

    private void requireLeaving(UUID consortiumId, NewWithdrawalSettlement wanted) {
        Departure departure = coalitions
                .departureOf(consortiumId, wanted.nation())
                .orElseThrow(() -> Refused.field(
                        "nation-not-leaving", "/nation", wanted.nation() + " has given no notice to leave."));
        if (!departure.fits(wanted.effectiveOn())) {
            throw Refused.field(
                    "effective-date-differs",
                    "/effectiveOn",
                    wanted.nation() + (departure.done() ? " has left on " : " gave notice on ") + departure.since()
                            + ".");
        }
    }

    private static void check(NewWithdrawalSettlement wanted) {
        Money costs = wanted.terminationCosts();
        if (costs.minor() < 0) {
            throw Refused.field("amount-below-zero", "/terminationCosts/value", "Costs are nothing or more.");
        }
        if (wanted.ceiling() == null) {
            return;
        }
        if (!wanted.ceiling().currency().equals(costs.currency())) {
            throw Refused.field("currency-differs", "/ceiling/currency", "The costs are in " + costs.currency() + ".");
        }
        if (wanted.ceiling().minor() < 0) {
            throw Refused.field("negative-ceiling", "/ceiling/value", "A ceiling is nothing or more.");
        }
    }
}
