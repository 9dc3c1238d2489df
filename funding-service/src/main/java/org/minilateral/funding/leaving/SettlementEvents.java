package org.minilateral.funding.leaving;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.DecisionRef;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.money.Money;

/** Tells the followers of this service what becomes of settlements with nations that leave. */
@ApplicationScoped
class SettlementEvents {

    private final Outbox outbox;
    private final Coalitions coalitions;

    SettlementEvents(Outbox outbox, Coalitions coalitions) {
        this.outbox = outbox;
        this.coalitions = coalitions;
    }

    void tell(String type, WithdrawalSettlement settlement) {
        outbox.write(new Happening(
                type,
                "withdrawal-settlements/" + settlement.id,
                settlement.consortiumId,
                coalitions.releasableTo(settlement.scope()),
                new Told(
                        settlement.id,
                        settlement.number,
                        settlement.consortiumId,
                        settlement.projectId,
                        settlement.nation,
                        settlement.effectiveOn,
                        settlement.statement.toPay(),
                        settlement.statement.toRefund(),
                        settlement.adoption.decision())));
    }

    @RegisterForReflection
    record Told(
            UUID settlementId,
            String number,
            UUID consortiumId,
            UUID projectId,
            String nation,
            LocalDate effectiveOn,
            Money toPay,
            Money toRefund,
            DecisionRef decision) {}
}
