package org.minilateral.funding.call;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.minilateral.funding.approval.Approval;
import org.minilateral.funding.assessment.Assessment;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;

/** An instalment that one person wants to call, and that is called once another person has approved it. */
@Entity
@DynamicUpdate
class CallProposal {

    @Id
    UUID id;

    UUID consortiumId;
    UUID projectId;
    UUID assessmentId;
    String currency;
    long amount;
    LocalDate dueOn;
    String reference;

    @Embedded
    Approval approval;

    UUID callId;

    @Version
    long version;

    protected CallProposal() {}

    CallProposal(Assessment assessment, NewCall wanted, Caller by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = assessment.scope().consortiumId();
        this.projectId = assessment.scope().projectId();
        this.assessmentId = assessment.id();
        this.currency = wanted.amount().currency();
        this.amount = wanted.amount().minor();
        this.dueOn = wanted.dueOn();
        this.reference = wanted.reference();
        this.approval = Approval.proposed(by, now);
    }

    Scope scope() {
        return new Scope(consortiumId, projectId);
    }

    NewCall wanted() {
        return new NewCall(Money.of(currency, amount), dueOn, reference);
    }
}
