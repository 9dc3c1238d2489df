package org.minilateral.funding.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;

/**
 * Assesses one nation for what it alone has to pay, such as the unmet part of a contribution in kind. It is an assessment like all
 * others, so calls, receipts, interest and statements know what to do with it; what takes the place of budget and cost share in its
 * basis is the agreement that a decision adopted.
 */
@ApplicationScoped
public class Supplementing {

    private final Bookkeeping bookkeeping;

    Supplementing(Bookkeeping bookkeeping) {
        this.bookkeeping = bookkeeping;
    }

    /**
     * Why one nation pays.
     *
     * @param id of what a decision adopted; it is assessed once
     * @param decision number of that decision
     * @param clause of the arrangement on which it rests, or null
     */
    public record Cause(UUID id, String title, String decision, String clause) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void assess(Scope scope, Cause cause, String nation, Money amount, Caller by) {
        var basis = new Basis(
                cause.id(),
                cause.title(),
                cause.decision(),
                cause.id(),
                cause.title(),
                1,
                "fixed",
                cause.decision(),
                cause.clause());
        String all = Long.toString(amount.minor());
        var line = new AssessmentLine(nation, false, "1", all, "0", amount.minor(), "0", null, null);
        bookkeeping.book(new Assessment(scope, basis, amount, null, List.of(line)), by);
    }
}
