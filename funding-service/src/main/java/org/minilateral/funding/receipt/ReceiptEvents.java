package org.minilateral.funding.receipt;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.money.Money;

/** Tells the followers of this service what nations paid. */
@ApplicationScoped
class ReceiptEvents {

    private final Outbox outbox;
    private final Coalitions coalitions;

    ReceiptEvents(Outbox outbox, Coalitions coalitions) {
        this.outbox = outbox;
        this.coalitions = coalitions;
    }

    void received(Receipt receipt, Scope scope) {
        outbox.write(new Happening(
                "funding.received.v1",
                "receipts/" + receipt.id,
                receipt.consortiumId,
                coalitions.releasableTo(scope),
                new Told(
                        receipt.id,
                        receipt.number,
                        receipt.callId,
                        receipt.consortiumId,
                        receipt.projectId,
                        receipt.nation,
                        Money.of(receipt.currency, receipt.amount),
                        Money.of(receipt.currency, receipt.settled),
                        Money.of(receipt.currency, receipt.advanced),
                        receipt.valueDate)));
    }

    @RegisterForReflection
    record Told(
            UUID receiptId,
            String number,
            UUID callId,
            UUID consortiumId,
            UUID projectId,
            String nation,
            Money amount,
            Money settled,
            Money advanced,
            LocalDate valueDate) {}
}
