package org.minilateral.funding.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.money.Money;

/** Lets claims be settled by something else than money: what a nation owes. */
@ApplicationScoped
public class ClaimSettling {

    private final Claims claims;
    private final BudgetCover budgets;
    private final ClaimEvents events;

    ClaimSettling(Claims claims, BudgetCover budgets, ClaimEvents events) {
        this.claims = claims;
        this.budgets = budgets;
        this.events = events;
    }

    /**
     * Settles the nation's oldest approved claims in these books; a claim that is settled in full is paid. What is owed to it
     * without a claim here, by an entry from books kept before, comes last. To be asked before the entry is posted, as
     * payments do; that no more is taken than is owed is for who posts it to see to.
     */
    @Transactional
    public void settle(Scope books, String nation, Money amount, UUID nettingId) {
        long left = amount.minor();
        for (Claim claim : claims.lockOwed(books, nation, amount.currency())) {
            long part = Math.min(left, claim.approved - claim.paid);
            if (part > 0) {
                claim.pay(part);
                budgets.pay(claim, part);
                events.netted(claim, part, nettingId);
                left -= part;
            }
        }
        claims.flush();
    }
}
