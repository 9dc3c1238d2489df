package org.minilateral.funding.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;

/** What was called in the books that a nation may see, and what settled it. */
@ApplicationScoped
class CalledDues {

    private static final String SEEN = " where c.consortium_id = :consortium and (c.project_id is null or"
            + " c.project_id = any (:projects)) and c.currency = :currency ";
    private static final String DUES =
            "select c.id, d.nation, c.issued_on, c.due_on, d.billed from call c join call_due d on d.call_id = c.id"
                    + SEEN + "order by c.due_on, c.number, d.nation";
    private static final String SETTLED = "select s.call_id, s.nation, s.effective_on, cast(sum(s.amount) as bigint)"
            + " from due_settlement s join call c on c.id = s.call_id" + SEEN
            + "group by s.call_id, s.nation, s.effective_on";
    private static final String CURRENCIES =
            "select distinct c.currency from call c where c.consortium_id = :consortium"
                    + " and (c.project_id is null or c.project_id = any (:projects)) order by c.currency";

    private final Session database;

    CalledDues(Session database) {
        this.database = database;
    }

    private record Key(UUID callId, String nation) {}

    List<String> currencies(UUID consortiumId, List<UUID> projects) {
        return database.createNativeQuery(CURRENCIES, String.class)
                .setParameter("consortium", consortiumId)
                .setParameter("projects", projects.toArray(UUID[]::new))
                .getResultList();
    }

    /** Oldest first. */
    List<CalledDue> of(UUID consortiumId, List<UUID> projects, String currency) {
        Map<Key, SortedMap<LocalDate, Long>> settled = new LinkedHashMap<>();
        read(SETTLED, consortiumId, projects, currency)
                .forEach(row -> settled.computeIfAbsent(
                                new Key(row.get(0, UUID.class), row.get(1, String.class)), key -> new TreeMap<>())
                        .put(row.get(2, LocalDate.class), row.get(3, Long.class)));
        return read(DUES, consortiumId, projects, currency).stream()
                .map(row -> new CalledDue(
                        row.get(1, String.class),
                        row.get(2, LocalDate.class),
                        row.get(3, LocalDate.class),
                        row.get(4, Long.class),
                        settled.getOrDefault(
                                new Key(row.get(0, UUID.class), row.get(1, String.class)), new TreeMap<>())))
                .toList();
    }

    private List<Tuple> read(String query, UUID consortiumId, List<UUID> projects, String currency) {
        return database.createNativeQuery(query, Tuple.class)
                .setParameter("consortium", consortiumId)
                .setParameter("projects", projects.toArray(UUID[]::new))
                .setParameter("currency", currency)
                .getResultList();
    }
}
