package org.minilateral.funding.expenditure;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.DynamicUpdate;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** Money on its way out: one person proposes it, another releases it, and only then it is booked. In minor units. */
@Entity
@DynamicUpdate
class ClaimPayment {

    @Schema(name = "ClaimPaymentState")
    enum State {
        PROPOSED,
        RELEASED,
        CANCELLED
    }

    @Id
    UUID id;

    UUID claimId;
    UUID consortiumId;
    UUID projectId;
    String number;
    String currency;
    long amount;
    LocalDate valueDate;
    String bankReference;

    @Enumerated(EnumType.STRING)
    State state;

    Instant proposedAt;
    String proposer;
    String proposerName;
    Instant settledAt;
    String releaser;
    String settlerName;
    String entryNumber;

    @Version
    long version;

    protected ClaimPayment() {}

    ClaimPayment(Claim claim, NewPayment wanted, String number, Caller by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.claimId = claim.id;
        this.consortiumId = claim.consortiumId;
        this.projectId = claim.projectId;
        this.number = number;
        this.currency = claim.currency;
        this.amount = wanted.amount().minor();
        this.valueDate = wanted.valueDate();
        this.bankReference = wanted.bankReference();
        this.state = State.PROPOSED;
        this.proposedAt = now;
        this.proposer = by.subject();
        this.proposerName = Signatures.nameOf(by);
    }

    void requireReleasableBy(Caller by) {
        requireProposed();
        if (proposer.equals(by.subject())) {
            throw Refused.http(403, "four-eyes", "Another person than who proposed " + number + " releases it.");
        }
    }

    void release(Caller by, Instant now, String entry) {
        requireReleasableBy(by);
        state = State.RELEASED;
        entryNumber = entry;
        settledAt = now;
        releaser = by.subject();
        settlerName = Signatures.nameOf(by);
    }

    void cancel(Caller by, Instant now) {
        requireProposed();
        state = State.CANCELLED;
        settledAt = now;
        settlerName = Signatures.nameOf(by);
    }

    private void requireProposed() {
        if (state != State.PROPOSED) {
            throw Refused.state("payment-state", number + " is " + state + ".").with("state", state);
        }
    }
}
