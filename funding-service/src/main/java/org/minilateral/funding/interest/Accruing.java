package org.minilateral.funding.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.minilateral.funding.coalition.Scope;

/** Computes what late nations owe by the adopted terms. */
@ApplicationScoped
class Accruing {

    private final Terms terms;
    private final Debts debts;

    Accruing(Terms terms, Debts debts) {
        this.terms = terms;
        this.debts = debts;
    }

    /** Due by due until the day; those that were paid in time and never charged are left out. */
    List<Accrual> until(LocalDate asOf, Scope scope) {
        var adopted = terms.adopted(scope.consortiumId());
        var charged = debts.charged(asOf, scope);
        return debts.before(asOf, scope).stream()
                .filter(debt -> Terms.on(adopted, debt.dueOn()) != null)
                .map(debt -> Accrual.of(
                        debt,
                        Terms.on(adopted, debt.dueOn()),
                        charged.getOrDefault(
                                new Debts.Key(debt.callId(), debt.nation()), new Accrual.Charged(debt.dueOn(), 0)),
                        asOf))
                .filter(accrual ->
                        !accrual.slices().isEmpty() || accrual.charged().minor() != 0)
                .toList();
    }
}
