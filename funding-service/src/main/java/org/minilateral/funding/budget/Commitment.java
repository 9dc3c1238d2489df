package org.minilateral.funding.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** An order or a contract that reserves a part of a budget line, in minor units: {@code amount - reduced - spent} is open. */
@Entity
@Table(name = "budget_commitment")
@DynamicUpdate
class Commitment {

    @Id
    UUID id;

    UUID consortiumId;
    UUID rootId;
    int line;
    String number;
    String title;
    String supplier;
    String supplierNation;
    String currency;
    long amount;
    long reduced;
    long spent;
    LocalDate committedOn;
    String committedBy;

    protected Commitment() {}

    Commitment(UUID id, UUID consortiumId, LineUse.Key line, NewCommitment wanted) {
        this.id = id;
        this.consortiumId = consortiumId;
        this.rootId = line.rootId();
        this.line = line.line();
        this.title = wanted.title();
        this.supplier = wanted.supplier();
        this.supplierNation = wanted.supplierNation();
        this.currency = wanted.amount().currency();
        this.amount = wanted.amount().minor();
    }

    long open() {
        return amount - reduced - spent;
    }

    void reduce(long unwanted) {
        requireOpen(unwanted);
        reduced += unwanted;
    }

    void spend(long wanted) {
        requireOpen(wanted);
        spent += wanted;
    }

    private void requireOpen(long wanted) {
        if (wanted > open()) {
            Money left = Money.of(currency, open());
            throw Refused.state(
                            "commitment-exhausted",
                            "Of " + number + " no more than " + left.value() + " " + currency + " is open.")
                    .with("open", left);
        }
    }
}
