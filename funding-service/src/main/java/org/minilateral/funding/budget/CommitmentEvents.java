package org.minilateral.funding.budget;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.money.Money;

/** Tells the followers of this service what was ordered and cancelled. */
@ApplicationScoped
class CommitmentEvents {

    private final Outbox outbox;
    private final Coalitions coalitions;

    CommitmentEvents(Outbox outbox, Coalitions coalitions) {
        this.outbox = outbox;
        this.coalitions = coalitions;
    }

    void committed(Commitment commitment, Scope scope) {
        write("funding.committed.v1", commitment, scope);
    }

    void reduced(Commitment commitment, Scope scope) {
        write("funding.commitment-reduced.v1", commitment, scope);
    }

    private void write(String type, Commitment commitment, Scope scope) {
        outbox.write(new Happening(
                type,
                "commitments/" + commitment.id,
                commitment.consortiumId,
                coalitions.releasableTo(scope),
                new Told(
                        commitment.id,
                        commitment.number,
                        commitment.consortiumId,
                        scope.projectId(),
                        commitment.rootId,
                        commitment.line,
                        commitment.supplier,
                        commitment.supplierNation,
                        Money.of(commitment.currency, commitment.amount),
                        Money.of(commitment.currency, commitment.open()))));
    }

    @RegisterForReflection
    record Told(
            UUID commitmentId,
            String number,
            UUID consortiumId,
            UUID projectId,
            UUID budgetId,
            int line,
            String supplier,
            String supplierNation,
            Money amount,
            Money open) {}
}
