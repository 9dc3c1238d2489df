package org.minilateral.funding.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.minilateral.funding.register.Register;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** Orders and contracts reserve a part of the budget, and give back what is cancelled of them. */
@ApplicationScoped
@Transactional
class Committing {

    private final Lines lines;
    private final Commitments commitments;
    private final CommitmentEvents events;
    private final Register register;
    private final Clock clock;

    Committing(Lines lines, Commitments commitments, CommitmentEvents events, Register register, Clock clock) {
        this.lines = lines;
        this.commitments = commitments;
        this.events = events;
        this.register = register;
        this.clock = clock;
    }

    CommitmentView commit(Caller by, UUID budgetId, NewCommitment wanted) {
        long amount = positive(wanted.amount());
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Budget budget = lines.budget(budgetId);
        LineUse use = lines.lock(budget, wanted.line());
        requireCurrency(use.currency, wanted.amount());
        use.commit(amount);
        var commitment = new Commitment(id, budget.consortiumId, use.key, wanted);
        commitment.number = register.next(budget.consortiumId, Register.Kind.COMMITMENT);
        commitment.committedOn = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        commitment.committedBy = by.nation();
        commitments.persistAndFlush(commitment);
        events.committed(commitment, budget.scope());
        return CommitmentView.of(commitment);
    }

    CommitmentView reduce(Caller by, UUID commitmentId, NewReduction wanted) {
        long amount = positive(wanted.amount());
        Commitment found = commitments.get(commitmentId);
        Budget budget = lines.budget(found.rootId);
        LineUse use = lines.lock(budget, found.line);
        requireCurrency(use.currency, wanted.amount());
        Commitment commitment = commitments.lock(commitmentId);
        commitment.reduce(amount);
        use.release(amount);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        store().persist(new Reduction(UuidCreator.getTimeOrderedEpoch(), commitmentId, wanted, today, by.nation()));
        commitments.flush();
        events.reduced(commitment, budget.scope());
        return CommitmentView.of(commitment);
    }

    private EntityManager store() {
        return commitments.getEntityManager();
    }

    private static long positive(Money amount) {
        if (amount.minor() <= 0) {
            throw Refused.field("amount-not-positive", "/amount/value", "An order is for more than nothing.");
        }
        return amount.minor();
    }

    private static void requireCurrency(String currency, Money amount) {
        if (!amount.currency().equals(currency)) {
            throw Refused.field("currency-differs", "/amount/currency", "The budget is in " + currency + ".");
        }
    }
}
