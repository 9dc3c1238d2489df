package org.minilateral.funding.receipt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.Booked;

/** What of a payment no call has taken up yet: it is owed to the nation, in the currency in which it paid. */
@Entity
@DynamicUpdate
class Advance {

    @Id
    UUID receiptId;

    String number;
    UUID consortiumId;
    UUID projectId;
    String nation;
    String currency;
    long amount;
    long open;
    LocalDate effectiveOn;
    UUID entryId;

    protected Advance() {}

    Advance(Settlement settlement, Booked entry) {
        this.receiptId = settlement.receiptId();
        this.number = settlement.number();
        this.consortiumId = settlement.scope().consortiumId();
        this.projectId = settlement.scope().projectId();
        this.nation = settlement.nation();
        this.currency = settlement.kept().currency();
        this.amount = settlement.kept().minor();
        this.open = amount;
        this.effectiveOn = settlement.valueDate();
        this.entryId = entry.id();
    }

    Scope scope() {
        return new Scope(consortiumId, projectId);
    }
}
