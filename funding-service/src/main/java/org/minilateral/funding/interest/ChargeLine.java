package org.minilateral.funding.interest;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was charged on one due, in minor units, for days that were never charged before. */
@Entity
@Table(name = "interest_charge_line")
@Immutable
class ChargeLine {

    @Id
    UUID id;

    UUID chargeId;
    UUID consortiumId;
    UUID projectId;
    UUID callId;
    String nation;
    String currency;
    LocalDate fromDay;
    LocalDate untilDay;
    long amount;
    UUID termsId;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Slice> slices;

    protected ChargeLine() {}

    ChargeLine(Charge charge, Accrual accrual, long amount) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.chargeId = charge.id;
        this.consortiumId = charge.consortiumId;
        this.projectId = charge.projectId;
        this.callId = accrual.callId();
        this.nation = accrual.nation();
        this.currency = accrual.toCharge().currency();
        this.fromDay = accrual.chargedUntil();
        this.untilDay = charge.asOf;
        this.amount = amount;
        this.termsId = accrual.termsId();
        this.slices = accrual.slices();
    }
}
