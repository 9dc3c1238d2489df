package org.minilateral.funding.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/**
 * How claims use up the lines of adopted budgets. Each verb locks the line until the caller's transaction ends, and a line
 * never gives more than it holds.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Lines {

    private final Budgets budgets;
    private final LineUses uses;
    private final Commitments commitments;
    private final Consumptions consumptions;

    Lines(Budgets budgets, LineUses uses, Commitments commitments, Consumptions consumptions) {
        this.budgets = budgets;
        this.uses = uses;
        this.commitments = commitments;
        this.consumptions = consumptions;
    }

    /** The line as it is now; refused for an unknown budget or line, and for a budget that is not adopted. */
    public OpenLine require(UUID budgetId, int line) {
        Budget budget = budget(budgetId);
        LineUse use = lock(budget, line);
        BudgetLine text = budgets.lineOf(budget.rootId, line);
        return new OpenLine(
                budgetId,
                line,
                budget.scope(),
                text.title(),
                text.workPackageId(),
                Money.of(use.currency, use.available()));
    }

    /** What is left of the line. */
    public Money available(UUID budgetId, int line) {
        return require(budgetId, line).available();
    }

    /**
     * An approved claim takes its amount from the line, once.
     *
     * @param commitmentId the order that had reserved it; null for a claim that was not ordered
     */
    public void spend(UUID budgetId, int line, Money amount, UUID claimId, UUID commitmentId) {
        LineUse use = lock(budget(budgetId), line);
        if (!use.currency.equals(amount.currency())) {
            throw Refused.field("currency-differs", "/amount/currency", "The budget is in " + use.currency + ".");
        }
        if (commitmentId == null) {
            use.spend(amount.minor());
        } else {
            commitmentOn(use, commitmentId).spend(amount.minor());
            use.spendCommitted(amount.minor());
        }
        consumptions.persistAndFlush(new Consumption(claimId, use.key, commitmentId, amount.minor()));
    }

    /** A claim was paid in part or in whole. */
    public void pay(UUID claimId, Money amount) {
        Consumption found = consumptions.findByIdOptional(claimId).orElseThrow(Refused::missing);
        LineUse use = uses.lock(found.rootId, found.line).orElseThrow(Refused::missing);
        Consumption claim = consumptions.lock(claimId);
        claim.paid += amount.minor();
        use.paid += amount.minor();
        consumptions.flush();
    }

    /** An approval was taken back before anything was paid: the line, and the order if there was one, have it again. */
    public void giveBack(UUID claimId) {
        Consumption found = consumptions.findByIdOptional(claimId).orElseThrow(Refused::missing);
        LineUse use = uses.lock(found.rootId, found.line).orElseThrow(Refused::missing);
        Consumption claim = consumptions.lock(claimId);
        if (claim.givenBack || claim.paid > 0) {
            throw Refused.state("claim-settled", "What was paid or given back already is not given back.");
        }
        claim.givenBack = true;
        use.spent -= claim.amount;
        if (claim.commitmentId != null) {
            commitments.lock(claim.commitmentId).spent -= claim.amount;
            use.committed += claim.amount;
        }
        consumptions.flush();
    }

    Budget budget(UUID budgetId) {
        return budgets.findByIdOptional(budgetId)
                .filter(found -> found.adoption.isAdopted())
                .orElseThrow(() -> Refused.field("budget-not-adopted", "/budgetId", "No such budget is adopted here."));
    }

    /** By the text of the chain that was adopted last. */
    TransferLimit limitOf(Budget budget) {
        return new TransferLimit(budgets.latestTextOf(budget.rootId).transferLimit);
    }

    LineUse lock(Budget budget, int line) {
        return uses.lock(budget.rootId, line)
                .orElseThrow(() -> Refused.field("budget-line-unknown", "/line", "The budget has no such line."));
    }

    private Commitment commitmentOn(LineUse use, UUID commitmentId) {
        return commitments
                .findByIdOptional(commitmentId)
                .filter(found -> found.rootId.equals(use.key.rootId()) && found.line == use.key.line())
                .map(found -> commitments.lock(commitmentId))
                .orElseThrow(() -> Refused.field(
                        "commitment-unknown", "/commitmentId", "Nothing of the sort was ordered on this line."));
    }
}
