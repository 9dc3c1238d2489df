package org.minilateral.funding.receipt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.Booked;

/** A payment that arrived, in minor units. It never changes: what undoes it is a document of its own. */
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
    String recordedSubject;
    UUID entryId;
    String entryNumber;

    protected Receipt() {}

    Receipt(Payment payment, Settlement settlement, Booked entry, String recorder, String nation) {
        this.id = settlement.receiptId();
        this.consortiumId = payment.scope().consortiumId();
        this.projectId = payment.scope().projectId();
        this.callId = payment.callId();
        this.number = settlement.number();
        this.nation = payment.nation();
        this.currency = payment.amount().currency();
        this.amount = payment.amount().minor();
        this.settled = settlement.settled();
        this.advanced = amount - settled;
        this.valueDate = payment.valueDate();
        this.bankReference = payment.bankReference();
        this.recordedAt = entry.recordedAt();
        this.recordedBy = nation;
        this.recordedSubject = recorder;
        this.entryId = entry.id();
        this.entryNumber = entry.number();
    }

    Scope scope() {
        return new Scope(consortiumId, projectId);
    }
}
