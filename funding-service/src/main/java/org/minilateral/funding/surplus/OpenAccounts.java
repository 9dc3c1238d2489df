package org.minilateral.funding.surplus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;

/** The revenue and expense that no close has carried away yet. */
@ApplicationScoped
class OpenAccounts {

    /** Revenue and expense: the fourth and fifth class of the chart. */
    private static final List<String> RESULT = Arrays.stream(AccountKind.values())
            .filter(kind -> kind.code().startsWith("4") || kind.code().startsWith("5"))
            .map(Enum::name)
            .toList();

    /** One pass over the consortium's postings, whatever their number. */
    private static final String OPEN = """
            select a.project_id, a.kind, a.nation, a.work_package_id, a.currency, cast(sum(p.amount) as bigint)
            from account a join posting p on p.account_id = a.id
            where a.consortium_id = :consortium and a.kind in (:kinds) and p.effective_on <= :lastDay
              and (cast(cast(:project as text) as uuid) is null
                   or a.project_id = cast(cast(:project as text) as uuid))
            group by a.id having sum(p.amount) <> 0
            order by a.project_id nulls first, a.currency, a.kind, a.nation, a.work_package_id nulls first""";

    private final Session database;

    OpenAccounts(Session database) {
        this.database = database;
    }

    /** At the end of the day: those of the project, or those of the consortium and all its projects. */
    List<OpenAccount> at(LocalDate lastDay, Scope scope) {
        return database.createNativeQuery(OPEN, Tuple.class)
                .setParameter("consortium", scope.consortiumId())
                .setParameter(
                        "project",
                        scope.projectId() == null ? null : scope.projectId().toString())
                .setParameterList("kinds", RESULT)
                .setParameter("lastDay", lastDay)
                .getResultStream()
                .map(row -> new OpenAccount(
                        new Scope(scope.consortiumId(), row.get(0, UUID.class)),
                        AccountKind.valueOf(row.get(1, String.class)),
                        row.get(2, String.class).isEmpty() ? null : row.get(2, String.class),
                        row.get(3, UUID.class),
                        row.get(4, String.class),
                        row.get(5, Long.class)))
                .toList();
    }
}
