package org.minilateral.funding.receipt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.minilateral.funding.journal.Booked;
import org.minilateral.platform.caller.Caller;

/** The document that undoes a receipt, by another person than the one who recorded it. */
@Entity
@Table(name = "receipt_reversal")
@Immutable
class Reversal {

    @Id
    UUID id;

    UUID receiptId;
    UUID consortiumId;
    UUID projectId;
    String number;
    String reason;
    LocalDate reversedOn;
    String recordedSubject;
    String reversedSubject;
    String reversedBy;
    Instant reversedAt;
    UUID entryId;
    String entryNumber;

    protected Reversal() {}

    Reversal(UUID id, Receipt receipt, String number, NewReversal wanted, Caller by, Booked entry) {
        this.id = id;
        this.receiptId = receipt.id;
        this.consortiumId = receipt.consortiumId;
        this.projectId = receipt.projectId;
        this.number = number;
        this.reason = wanted.reason();
        this.reversedOn = wanted.on();
        this.recordedSubject = receipt.recordedSubject;
        this.reversedSubject = by.subject();
        this.reversedBy = by.nation();
        this.reversedAt = entry.recordedAt();
        this.entryId = entry.id();
        this.entryNumber = entry.number();
    }
}
