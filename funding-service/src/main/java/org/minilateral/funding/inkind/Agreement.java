package org.minilateral.funding.inkind;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.money.Money;

/** The local copy of an agreement, and how far it is booked: an entry's number is there once that entry is. In minor units. */
@Entity
@Table(name = "in_kind_agreement")
@DynamicUpdate
class Agreement {

    @Id
    UUID id;

    @Column(updatable = false)
    UUID consortiumId;

    UUID projectId;
    UUID workPackageId;
    String number;
    String nation;
    String description;
    String currency;

    @Column(name = "value_minor")
    long value;

    LocalDate endsOn;
    LocalDate agreedOn;
    String decisionNumber;
    String clause;
    String agreementEntry;
    LocalDate endedOn;
    Long shortfall;

    protected Agreement() {}

    Agreement(Told.Agreed told) {
        this.id = told.agreementId();
        this.consortiumId = told.consortiumId();
        this.projectId = told.projectId();
        this.workPackageId = told.workPackageId();
        this.number = told.number();
        this.nation = told.nation();
        this.description = told.description();
        this.currency = told.value().currency();
        this.value = told.value().minor();
        this.endsOn = told.endsOn();
        this.agreedOn = told.agreedOn();
        this.decisionNumber = told.decisionNumber();
        this.clause = told.clause();
    }

    Scope scope() {
        return new Scope(consortiumId, projectId);
    }

    Money money(long minor) {
        return Money.of(currency, minor);
    }
}
