package org.minilateral.funding.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;
import org.minilateral.platform.caller.Caller;

/** What money waits for in all consortia of a nation, in one query however many they are. */
@ApplicationScoped
class Agenda {

    /** Where the nation sees the books: the consortia in which it takes part, and the projects that it shares or keeps. */
    private static final String MINE = """
            with mine as (
                select c.id, c.name, c.lead_nation = :nation as leads
                from participation p join consortium c on c.id = p.consortium_id
                where p.nation = :nation and p.standing in ('PARTY', 'PROVISIONALLY_APPLYING', 'NOTICE_GIVEN')),
            scopes as (
                select m.id as scope_id, m.leads from mine m
                union all
                select j.id, m.leads from mine m join project j on j.consortium_id = m.id
                where m.leads or :nation = any (j.participants))
            """;

    /** A day ends with its last second, by the clock of the world. */
    private static final String DUES = """
            select 'DUE' as kind, c.consortium_id, c.project_id, c.id as subject_id, c.number as title, c.currency,
                   d.billed - d.paid as minor, (c.due_on + cast('23:59:59' as time)) at time zone 'UTC' as due,
                   c.issued_on::timestamp at time zone 'UTC' as since
            from call_due d join call c on c.id = d.call_id join scopes s on s.scope_id = coalesce(c.project_id, c.consortium_id)
            where d.nation = :nation and d.paid < d.billed
            """;

    private static final String UNDECIDED = """
            select 'COST_SHARE', x.consortium_id, x.project_id, x.id, x.name || ' ' || x.number, null, null::bigint,
                   null::timestamptz, x.proposed_at
            from cost_share x join scopes s on s.scope_id = coalesce(x.project_id, x.consortium_id) where x.state = 'PROPOSED'
            union all
            select 'BUDGET', x.consortium_id, x.project_id, x.id, r.name || ' ' || r.fiscal_year, r.currency,
                   (select sum(l.amount)::bigint from budget_line l where l.revision_id = r.id), null, x.proposed_at
            from budget x join budget_revision r on r.id = x.revision_id
            join scopes s on s.scope_id = coalesce(x.project_id, x.consortium_id) where x.state = 'PROPOSED'
            union all
            select 'ENVELOPE', x.consortium_id, x.project_id, x.id, x.name, x.currency, x.amount, null, x.proposed_at
            from envelope x join scopes s on s.scope_id = coalesce(x.project_id, x.consortium_id) where x.state = 'PROPOSED'
            """;

    /** By the nation that keeps the books, and by another person than the one who proposed, submitted or checked. */
    private static final String APPROVALS = """
            select 'CALL_PROPOSAL', x.consortium_id, x.project_id, x.id, a.number, x.currency, x.amount, null, x.proposed_at
            from call_proposal x join mine m on m.id = x.consortium_id and m.leads join assessment a on a.id = x.assessment_id
            where x.state = 'PROPOSED' and x.proposed_by <> :subject
            union all
            select 'RECEIPT_PROPOSAL', x.consortium_id, x.project_id, x.id, x.nation, x.currency, x.amount, null, x.proposed_at
            from receipt_proposal x join mine m on m.id = x.consortium_id and m.leads
            where x.state = 'PROPOSED' and x.proposed_by <> :subject
            union all
            select 'REFUND', x.consortium_id, x.project_id, x.id, x.number, x.currency, x.amount, null, x.proposed_at
            from refund x join mine m on m.id = x.consortium_id and m.leads
            where x.state = 'PROPOSED' and x.proposed_by <> :subject
            union all
            select 'PERIOD_CLOSING', x.consortium_id, null, x.id, p.fiscal_year || '/' || lpad(p.number::text, 2, '0'),
                   null, null, null, x.proposed_at
            from period_closing x join mine m on m.id = x.consortium_id and m.leads
            join accounting_period p on p.id = x.period_id
            where x.state = 'PROPOSED' and x.proposed_by <> :subject
            union all
            select 'YEAR_CLOSING', x.consortium_id, x.project_id, x.id, x.fiscal_year::text, null, null, null, x.proposed_at
            from year_closing x join mine m on m.id = x.consortium_id and m.leads
            where x.state = 'PROPOSED' and x.proposed_by <> :subject
            union all
            select 'CLAIM_PAYMENT', x.consortium_id, x.project_id, x.id, x.number, x.currency, x.amount, null, x.proposed_at
            from claim_payment x join mine m on m.id = x.consortium_id and m.leads
            where x.state = 'PROPOSED' and x.proposer <> :subject
            union all
            select 'CLAIM_TO_APPROVE', x.consortium_id, x.project_id, x.id, x.number, x.currency, x.claimed, null, x.checked_at
            from claim x join mine m on m.id = x.consortium_id and m.leads
            where x.state = 'CHECKED' and x.submitter <> :subject and x.checker <> :subject
            union all
            select 'CLAIM_TO_CHECK', x.consortium_id, x.project_id, x.id, x.number, x.currency, x.claimed, null, x.submitted_at
            from claim x join mine m on m.id = x.consortium_id and m.leads
            where x.state = 'SUBMITTED' and x.submitter <> :subject
            union all
            select 'PENDING_ENTRY', x.consortium_id, x.project_id, x.id, x.reason, null, null, null, x.proposed_at
            from pending_entry x join mine m on m.id = x.consortium_id and m.leads
            where x.state = 'PENDING' and x.proposer <> :subject
            """;

    private static final String BOOKINGS = """
            select case x.kind when 'DEBT' then 'WRITE_OFF' else 'INTEREST_WAIVER' end, x.consortium_id, x.project_id, x.id,
                   x.nation, x.currency, x.amount, null, x.proposed_at
            from remission x join mine m on m.id = x.consortium_id and m.leads
            where x.state = 'ADOPTED' and x.entry_number is null
            union all
            select 'SURPLUS_SHARING', x.consortium_id, x.project_id, x.id, r.fiscal_year::text, x.currency, x.amount, null,
                   x.proposed_at
            from surplus_sharing x join mine m on m.id = x.consortium_id and m.leads join year_result r on r.id = x.result_id
            where x.state = 'ADOPTED' and x.entry_number is null
            union all
            select 'WITHDRAWAL_SETTLEMENT', x.consortium_id, x.project_id, x.id, x.number, null, null, null, x.proposed_at
            from withdrawal_settlement x join mine m on m.id = x.consortium_id and m.leads
            left join withdrawal_booking b on b.settlement_id = x.id
            where x.state = 'ADOPTED' and b.settlement_id is null
            """;

    private static final String PAGE = MINE
            + " select i.kind, i.consortium_id, m.name, i.project_id, i.subject_id, i.title, i.currency, i.minor, i.due, i.since"
            + " from (" + String.join(" union all ", DUES, UNDECIDED, APPROVALS, BOOKINGS) + ") i"
            + " join mine m on m.id = i.consortium_id where i.kind in (:kinds)"
            + " and (coalesce(i.due, :never), i.subject_id, i.kind) > (:due, :after, :kind)"
            + " order by coalesce(i.due, :never), i.subject_id, i.kind";

    private final Session database;

    Agenda(Session database) {
        this.database = database;
    }

    /** What the caller may do something about, what is due first coming first; one item more than the limit. */
    @Transactional
    List<AgendaItem> of(Caller caller, Place after, int limit) {
        List<String> kinds = ItemKind.of(caller);
        if (kinds.isEmpty()) {
            return List.of();
        }
        return database.createNativeQuery(PAGE, AgendaItem.class)
                .setParameter("nation", caller.nation())
                .setParameter("subject", caller.subject())
                .setParameter("kinds", kinds)
                .setParameter("never", Place.NEVER)
                .setParameter("due", after.due())
                .setParameter("after", after.subjectId())
                .setParameter("kind", after.kind())
                .setMaxResults(limit + 1)
                .getResultList();
    }
}
