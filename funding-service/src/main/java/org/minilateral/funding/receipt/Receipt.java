package org.minilateral.funding.receipt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.minilateral.funding.call.Call;

/** A payment that arrived, in minor units. It never changes. */
@Entity
@Immutable
class Receipt {

    @Id
    UUID id;

    UUID consortiumId;
    UUID projectId;
    UUID callId;
    String number;
    String nation;
    String currency;
    long amount;
    long settled;
    long advanced;
    LocalDate valueDate;
    String bankReference;
    Instant recordedAt;
    String recordedBy;
    String entryNumber;

    protected Receipt() {}

    Receipt(Call call, NewReceipt wanted, Settlement settlement) {
        this.id = settlement.receiptId();
        this.consortiumId = call.scope().consortiumId();
        this.projectId = call.scope().projectId();
        this.callId = call.id();
        this.number = settlement.number();
        this.nation = wanted.nation();
        this.currency = wanted.amount().currency();
        this.amount = wanted.amount().minor();
        this.settled = settlement.settled();
        this.advanced = settlement.advanced();
        this.valueDate = wanted.valueDate();
        this.bankReference = wanted.bankReference();
    }
}
