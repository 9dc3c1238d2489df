package org.minilateral.funding.netting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.minilateral.funding.call.Dues;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** Settles what a nation owes on calls by something else than money: one call, or the oldest debts first. */
@ApplicationScoped
public class OpenDues {

    private static final String OPEN = "select c.id from call c join call_due d on d.call_id = c.id"
            + " where c.consortium_id = :consortium and c.project_id is not distinct from"
            + " cast(cast(:project as text) as uuid) and d.nation = :nation and c.currency = :currency"
            + " and d.paid < d.billed order by c.due_on, c.issued_on, c.number";

    private final Session database;
    private final Dues dues;

    OpenDues(Session database, Dues dues) {
        this.database = database;
        this.dues = dues;
    }

    /**
     * Settles the whole amount, or refuses: never more than is outstanding.
     *
     * @param callId the call whose due is settled; null for the nation's oldest ones in the scope
     * @param sourceKind as {@link Dues#settle} knows it
     */
    public void settle(
            Scope scope, String nation, UUID callId, Money amount, LocalDate on, String sourceKind, UUID sourceId) {
        List<UUID> open = open(scope, nation, amount.currency()).stream()
                .filter(call -> callId == null || call.equals(callId))
                .toList();
        open.stream().sorted().forEach(call -> dues.lock(call, nation));
        long left = amount.minor();
        for (UUID call : open) {
            left -= left == 0 ? 0 : dues.settle(call, nation, left, on, sourceKind, sourceId);
        }
        if (left > 0) {
            Money outstanding = Money.of(amount.currency(), amount.minor() - left);
            throw Refused.field(
                            "exceeds-outstanding",
                            "/amount/value",
                            nation + " owes no more than " + outstanding.value() + " " + outstanding.currency()
                                    + " there.")
                    .with("outstanding", outstanding);
        }
    }

    /** What the nation owes on calls there in all, in minor units. */
    public long outstanding(Scope scope, String nation, String currency) {
        return open(scope, nation, currency).stream()
                .sorted()
                .mapToLong(call -> dues.lock(call, nation).orElseThrow().outstanding())
                .sum();
    }

    private List<UUID> open(Scope scope, String nation, String currency) {
        return database.createNativeQuery(OPEN, UUID.class)
                .setParameter("consortium", scope.consortiumId())
                .setParameter(
                        "project",
                        scope.projectId() == null ? null : scope.projectId().toString())
                .setParameter("nation", nation)
                .setParameter("currency", currency)
                .getResultList();
    }
}
