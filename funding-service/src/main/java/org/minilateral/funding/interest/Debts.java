package org.minilateral.funding.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import org.minilateral.funding.coalition.Scope;

/** What nations owed by which day, and what they were charged for it. */
@ApplicationScoped
class Debts {

    private static final String IN_SCOPE = " c.consortium_id = :consortium and c.project_id is not distinct from"
            + " cast(cast(:project as text) as uuid) and c.due_on < :asOf ";
    private static final String DUES = "select c.id, c.number, d.nation, c.currency, c.due_on, d.billed from call c"
            + " join call_due d on d.call_id = c.id where" + IN_SCOPE + "order by c.due_on, c.number, d.nation";
    private static final String SETTLED = "select s.call_id, s.nation, s.effective_on, cast(sum(s.amount) as bigint)"
            + " from due_settlement s join call c on c.id = s.call_id where" + IN_SCOPE
            + "and s.effective_on < :asOf group by s.call_id, s.nation, s.effective_on";
    private static final String CHARGED = "select l.call_id, l.nation, max(l.until_day), cast(sum(l.amount) as bigint)"
            + " from interest_charge_line l join call c on c.id = l.call_id where" + IN_SCOPE
            + "group by l.call_id, l.nation";

    private final Session database;

    Debts(Session database) {
        this.database = database;
    }

    /** A nation's part of a call. */
    record Key(UUID callId, String nation) {}

    /** All that fell due in the scope before a day, with what settled it before that day, oldest first. */
    List<Debt> before(LocalDate asOf, Scope scope) {
        Map<Key, TreeMap<LocalDate, Long>> settled = new HashMap<>();
        read(SETTLED, asOf, scope)
                .forEach(row -> settled.computeIfAbsent(keyOf(row), key -> new TreeMap<>())
                        .put(row.get(2, LocalDate.class), row.get(3, Long.class)));
        return read(DUES, asOf, scope).stream()
                .map(row -> new Debt(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, LocalDate.class),
                        row.get(5, Long.class),
                        settled.getOrDefault(
                                new Key(row.get(0, UUID.class), row.get(2, String.class)), new TreeMap<>())))
                .toList();
    }

    Map<Key, Accrual.Charged> charged(LocalDate asOf, Scope scope) {
        Map<Key, Accrual.Charged> charged = new HashMap<>();
        read(CHARGED, asOf, scope)
                .forEach(row -> charged.put(
                        keyOf(row), new Accrual.Charged(row.get(2, LocalDate.class), row.get(3, Long.class))));
        return charged;
    }

    private static Key keyOf(Tuple row) {
        return new Key(row.get(0, UUID.class), row.get(1, String.class));
    }

    private List<Tuple> read(String query, LocalDate asOf, Scope scope) {
        return database.createNativeQuery(query, Tuple.class)
                .setParameter("consortium", scope.consortiumId())
                .setParameter(
                        "project",
                        scope.projectId() == null ? null : scope.projectId().toString())
                .setParameter("asOf", asOf)
                .getResultList();
    }
}
