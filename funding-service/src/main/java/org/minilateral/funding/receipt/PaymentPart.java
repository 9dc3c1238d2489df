package org.minilateral.funding.receipt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.minilateral.funding.call.DueSettlement;
import org.minilateral.funding.exchange.Quote;
import org.minilateral.funding.journal.Booked;

/** A part of a payment with the due that it settled, in minor units of each; below zero it undoes such a part. */
@Entity
@Immutable
class PaymentPart {

    @Id
    UUID settlementId;

    UUID receiptId;
    UUID callId;
    String nation;
    String currency;
    long used;
    String dueCurrency;
    long settled;
    LocalDate effectiveOn;
    boolean fromAdvance;

    /** Units of the due's currency for one unit of the payment's, as text of a fraction; null within one currency. */
    String rate;

    LocalDate rateDate;
    String rateSource;
    UUID entryId;
    String entryNumber;

    protected PaymentPart() {}

    PaymentPart(UUID receiptId, String nation, Part part, boolean fromAdvance, DueSettlement line, Booked entry) {
        Quote quote = part.of().quote();
        this.settlementId = line.id();
        this.receiptId = receiptId;
        this.callId = line.callId();
        this.nation = nation;
        this.currency = quote.from();
        this.used = part.used();
        this.dueCurrency = quote.to();
        this.settled = part.settled();
        this.effectiveOn = line.effectiveOn();
        this.fromAdvance = fromAdvance;
        if (!currency.equals(dueCurrency)) {
            this.rate = quote.rate().toString();
            this.rateDate = quote.rateDate();
            this.rateSource = quote.source();
        }
        booked(entry);
    }

    /** What undoes this part. */
    PaymentPart undone(DueSettlement line, Booked entry) {
        var undoing = new PaymentPart();
        undoing.settlementId = line.id();
        undoing.receiptId = receiptId;
        undoing.callId = callId;
        undoing.nation = nation;
        undoing.currency = currency;
        undoing.used = -used;
        undoing.dueCurrency = dueCurrency;
        undoing.settled = -settled;
        undoing.effectiveOn = line.effectiveOn();
        undoing.fromAdvance = fromAdvance;
        undoing.rate = rate;
        undoing.rateDate = rateDate;
        undoing.rateSource = rateSource;
        undoing.booked(entry);
        return undoing;
    }

    private void booked(Booked entry) {
        this.entryId = entry.id();
        this.entryNumber = entry.number();
    }
}
