package org.minilateral.funding.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.assessment.Leaver;
import org.minilateral.funding.assessment.Released;
import org.minilateral.funding.assessment.Releasing;
import org.minilateral.funding.call.CallingLast;
import org.minilateral.funding.surplus.Crediting;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** The lead nation's finance officer books what nations have decided on with one that leaves. */
@ApplicationScoped
class Settling {

    private final Settlements settlements;
    private final Releasing releasing;
    private final CallingLast calling;
    private final Crediting crediting;
    private final SettlementEvents events;
    private final Clock clock;

    Settling(
            Settlements settlements,
            Releasing releasing,
            CallingLast calling,
            Crediting crediting,
            SettlementEvents events,
            Clock clock) {
        this.settlements = settlements;
        this.releasing = releasing;
        this.calling = calling;
        this.crediting = crediting;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    SettlementView book(Caller by, UUID settlementId, NewSettlementBooking wanted) {
        WithdrawalSettlement settlement = settlements.get(settlementId);
        List<Statement.Part> parts = settlement.statement.parts();
        require(settlement, parts);
        settlements.book(settlement, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), wanted.dueOn(), by.nation());
        releasing.lock(parts.stream().map(Statement.Part::assessmentId).toList());
        for (Statement.Part part : parts) {
            settle(settlement, part, wanted.dueOn(), by);
        }
        crediting.settleDues(by, settlement.scope(), settlement.nation, settlement.currency);
        settlements.getEntityManager().refresh(settlement);
        events.tell("funding.withdrawal-settlement-booked.v1", settlement);
        return SettlementView.of(settlement);
    }

    private void settle(WithdrawalSettlement settlement, Statement.Part part, LocalDate dueOn, Caller by) {
        String clause =
                settlement.clause == null ? settlement.adoption.decision().clause() : settlement.clause;
        var leaver = new Leaver(settlement.nation, settlement.id, settlement.number, clause);
        // What its leaving causes comes last, as the settlement's statement has it.
        boolean last = part == settlement.statement.parts().getLast();
        long costs = last ? settlement.statement.terminationCosts().minor() : 0;
        Released released =
                releasing.release(part.assessmentId(), leaver, part.owed().minor() + costs, by);
        if (released.toCall().minor() > 0) {
            calling.call(released, dueOn, settlement.number, by);
        }
    }

    private static void require(WithdrawalSettlement settlement, List<Statement.Part> parts) {
        if (!settlement.adoption.isAdopted()) {
            throw Refused.state("decision-required", "No decision has adopted " + settlement.number + ".");
        }
        if (settlement.bookedOn != null) {
            throw Refused.state("settlement-booked-once", settlement.number + " was booked already.");
        }
        if (parts.isEmpty() && settlement.statement.terminationCosts().minor() > 0) {
            throw Refused.state(
                    "nothing-assessed",
                    settlement.nation + " was assessed nothing there, so its costs have no assessment to stand in.");
        }
    }
}
