package org.minilateral.project.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;
import org.minilateral.platform.caller.Caller;

/** What waits for a nation in all its projects, in one query however many they are. */
@ApplicationScoped
class Agenda {

    private static final String MINE = """
            with mine as (
                select p.id, p.consortium_id, p.number, p.name, p.state, p.proposed_at
                from project p join project_participant n on n.project_id = p.id and n.nation = :nation
                join participation c on c.consortium_id = p.consortium_id and c.nation = :nation and c.takes_part),
            open as (
                select m.id, m.project_id, m.number || ' ' || m.title as title, w.lead_nation,
                       (m.due_on + cast('23:59:59' as time)) at time zone 'UTC' as due,
                       shown.since, coalesce(shown.own, false) as own
                from mine p join milestone m on m.project_id = p.id join work_package w on w.id = m.work_package_id
                left join acceptance a on a.milestone_id = m.id
                left join lateral (
                    select min(e.submitted_at) as since, bool_or(e.submitted_by = :nation) as own
                    from evidence e where e.milestone_id = m.id) shown on true
                where p.state = 'APPROVED' and a.milestone_id is null)
            """;

    /** Four eyes: neither who leads the work, nor who showed evidence, nor whom the milestone credits accepts it. */
    private static final String MILESTONES = """
            select 'ACCEPTANCE' as kind, o.project_id, o.id as subject_id, o.title, o.due, o.since
            from open o left join (
                select c.milestone_id from in_kind_credit c join in_kind_agreement g on g.id = c.agreement_id
                where g.nation = :nation and g.state in ('PROPOSED', 'AGREED')) own on own.milestone_id = o.id
            where o.since is not null and o.lead_nation <> :nation and not o.own and own.milestone_id is null
            union all
            select 'EVIDENCE', o.project_id, o.id, o.title, o.due, null::timestamptz
            from open o where o.since is null and o.lead_nation = :nation
            """;

    private static final String UNDECIDED = """
            select 'PROJECT', p.id, p.id, p.name, null::timestamptz, p.proposed_at from mine p where p.state = 'PROPOSED'
            union all
            select 'IN_KIND', g.project_id, g.id, g.number, null, g.proposed_at
            from mine p join in_kind_agreement g on g.project_id = p.id where g.state = 'PROPOSED'
            """;

    private static final String PAGE = MINE
            + " select i.kind, p.consortium_id, p.id, p.number, p.name, i.subject_id, i.title, i.due, i.since from ("
            + MILESTONES + " union all " + UNDECIDED + ") i join mine p on p.id = i.project_id where i.kind in (:kinds)"
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
                .setParameter("kinds", kinds)
                .setParameter("never", Place.NEVER)
                .setParameter("due", after.due())
                .setParameter("after", after.subjectId())
                .setParameter("kind", after.kind())
                .setMaxResults(limit + 1)
                .getResultList();
    }
}
