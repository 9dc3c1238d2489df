package org.minilateral.funding.inkind;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What a milestone credits once it is accepted, and the entry that did; in minor units of the agreement's currency. */
@Entity
@Table(name = "in_kind_credit")
@DynamicUpdate
class Credit {

    @Id
    UUID id;

    UUID agreementId;
    UUID milestoneId;
    long amount;
    LocalDate creditedOn;
    String entryNumber;

    protected Credit() {}

    Credit(UUID agreementId, Told.Credit told) {
        this.id = told.creditId();
        this.agreementId = agreementId;
        this.milestoneId = told.milestoneId();
        this.amount = told.amount().minor();
    }
}
