package org.minilateral.funding.leaving;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** All settlements with nations that leave, and what the books say of such a nation. */
@ApplicationScoped
@Transactional
class Settlements implements PanacheRepositoryBase<WithdrawalSettlement, UUID> {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String PARTS = """
            select cast(a.id as text), a.number, r.fiscal_year,
                   cast(coalesce((select sum(l.assessed) from assessment_line l
                                  where l.assessment_id = a.id and l.nation = ?4), 0)
                      + coalesce((select sum(l.adjusted) from adjustment d
                                  join adjustment_line l on l.adjustment_id = d.id
                                  where d.assessment_id = a.id and l.nation = ?4), 0) as bigint),
                   cast(coalesce((select sum(l.billed) from call c join call_line l on l.call_id = c.id
                                  where c.assessment_id = a.id and l.nation = ?4 and c.due_on <= ?5), 0)
                      - coalesce((select sum(l.credited) from adjustment d
                                  join adjustment_line l on l.adjustment_id = d.id
                                  where d.assessment_id = a.id and l.nation = ?4), 0) as bigint)
            from assessment a join budget b on b.id = a.budget_id join budget_revision r on r.id = b.revision_id
            where a.consortium_id = ?1 and a.project_id is not distinct from cast(?2 as uuid) and a.currency = ?3
            order by a.number""";
    private static final String BOOK = "insert into withdrawal_booking"
            + " (settlement_id, consortium_id, project_id, booked_on, booked_by, due_on)"
            + " values (?1, ?2, cast(?3 as uuid), ?4, ?5, ?6)";
    private static final String ACCOUNTS = """
            select a.kind, b.amount from account a join balance b on b.account_id = a.id
            where a.consortium_id = ?1 and a.project_id is not distinct from cast(?2 as uuid) and a.currency = ?3
              and a.nation = ?4 and b.amount <> 0
              and a.kind in ('RECEIVABLE_NOT_CALLED', 'RECEIVABLE_CALLED', 'INTEREST_RECEIVABLE', 'ADVANCES',
                             'SURPLUS_PAYABLE')
            order by a.kind""";

    WithdrawalSettlement get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    /** Refuses a second booking, and keeps one that comes at once waiting. */
    void book(WithdrawalSettlement settlement, LocalDate today, LocalDate dueOn, String by) {
        getEntityManager()
                .createNativeQuery(BOOK)
                .setParameter(1, settlement.id)
                .setParameter(2, settlement.consortiumId)
                .setParameter(3, settlement.projectId)
                .setParameter(4, today)
                .setParameter(5, by)
                .setParameter(6, dueOn)
                .executeUpdate();
    }

    List<WithdrawalSettlement> page(UUID consortiumId, List<UUID> seenProjects, UUID after, int limit) {
        return find(
                        "consortiumId = ?1 and (projectId is null or projectId in ?2) and id > ?3 order by id",
                        consortiumId,
                        seenProjects,
                        after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }

    List<AssessedPart> parts(Scope scope, String currency, String nation, LocalDate effectiveOn) {
        return rows(PARTS, scope, currency, nation, effectiveOn)
                .map(row -> new AssessedPart(
                        UUID.fromString((String) row[0]),
                        (String) row[1],
                        ((Number) row[2]).intValue(),
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue()))
                .filter(part -> part.assessed() != 0)
                .toList();
    }

    List<Statement.Balance> accounts(Scope scope, String currency, String nation) {
        return rows(ACCOUNTS, scope, currency, nation, null)
                .map(row -> new Statement.Balance(
                        AccountKind.valueOf((String) row[0]), Money.of(currency, ((Number) row[1]).longValue())))
                .toList();
    }

    private Stream<Object[]> rows(String sql, Scope scope, String currency, String nation, LocalDate until) {
        var query = getEntityManager()
                .createNativeQuery(sql)
                .setParameter(1, scope.consortiumId())
                .setParameter(2, scope.projectId())
                .setParameter(3, currency)
                .setParameter(4, nation);
        if (until != null) {
            query.setParameter(5, until);
        }
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast);
    }
}
