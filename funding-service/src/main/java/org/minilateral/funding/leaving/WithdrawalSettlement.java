package org.minilateral.funding.leaving;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.Scope;

/** The statement on which nations decide when one of them leaves. */
@Entity
@DynamicUpdate
class WithdrawalSettlement {

    @Id
    UUID id;

    UUID consortiumId;
    UUID projectId;
    String number;
    String nation;
    String currency;
    LocalDate effectiveOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    Statement statement;

    String clause;
    Instant proposedAt;
    String proposedBy;

    /** Null until it was booked. */
    @Formula("(select b.booked_on from withdrawal_booking b where b.settlement_id = id)")
    LocalDate bookedOn;

    @Embedded
    Adoption adoption;

    @Version
    long version;

    protected WithdrawalSettlement() {}

    WithdrawalSettlement(Scope scope, NewWithdrawalSettlement wanted, Statement statement) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = scope.consortiumId();
        this.projectId = scope.projectId();
        this.nation = wanted.nation();
        this.currency = wanted.terminationCosts().currency();
        this.effectiveOn = wanted.effectiveOn();
        this.statement = statement;
        this.clause = wanted.clause();
        this.adoption = Adoption.pending();
    }

    Scope scope() {
        return new Scope(consortiumId, projectId);
    }
}
