package org.minilateral.funding.budget;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** What has become of one line of an adopted budget, in minor units: {@code amount + transferred - committed - spent} is left. */
@Entity
@Table(name = "budget_line_use")
@DynamicUpdate
class LineUse {

    @EmbeddedId
    Key key;

    String currency;
    long amount;

    /** Came from other lines, less what went to them. */
    long transferred;

    /** Ordered, and neither cancelled nor spent yet. */
    long committed;

    /** Approved claims, paid or not. */
    long spent;

    long paid;

    protected LineUse() {}

    LineUse(Key key, String currency, long amount) {
        this.key = key;
        this.currency = currency;
        this.amount = amount;
    }

    long available() {
        return amount + transferred - committed - spent;
    }

    /** Reserves a part for an order. */
    void commit(long wanted) {
        requireAvailable(wanted);
        committed += wanted;
    }

    /** An order that was cancelled in part gives back what it had reserved. */
    void release(long unwanted) {
        committed -= unwanted;
    }

    /** What was not reserved is spent from what is left. */
    void spend(long wanted) {
        requireAvailable(wanted);
        spent += wanted;
    }

    /** What was reserved is spent. */
    void spendCommitted(long wanted) {
        committed -= wanted;
        spent += wanted;
    }

    void requireAvailable(long wanted) {
        if (wanted > available()) {
            Money left = Money.of(currency, available());
            throw Refused.state(
                            "budget-line-exhausted",
                            "Line " + key.line() + " of the budget has " + left.value() + " " + currency + " left.")
                    .with("line", key.line())
                    .with("available", left);
        }
    }

    @Embeddable
    record Key(UUID rootId, int line) {}
}
