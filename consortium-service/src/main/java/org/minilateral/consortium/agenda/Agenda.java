package org.minilateral.consortium.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.minilateral.platform.caller.Caller;

/** What waits for a nation in all its consortia, in one query however many they are. */
@ApplicationScoped
class Agenda {

    /** Where the nation takes part, or is asked to. */
    private static final String MINE = """
            with mine as (
                select c.id, c.name, c.lead_nation, c.stage, p.standing,
                       p.since::timestamp at time zone 'UTC' as since
                from participation p join consortium c on c.id = p.consortium_id
                where p.nation = :nation and p.standing not in ('WITHDRAWN', 'OBSERVER')),
            texts as (
                select distinct on (m.id) m.id, v.id as version_id, v.number, v.title
                from mine m join arrangement_version v on v.consortium_id = m.id
                order by m.id, v.number desc),
            running as (
                select m.id as consortium_id, d.id, d.title, d.state, d.opened_at, d.deadline, m.lead_nation,
                       d.ballot -> 'procedure' ->> 'type' = 'silence' as silence,
                       (d.ballot ->> 'secret')::boolean as secret,
                       jsonb_array_length(d.ballot -> 'electorate') as electors,
                       d.ballot @> jsonb_build_object('electorate',
                           jsonb_build_array(jsonb_build_object('nation', cast(:nation as text)))) as votes,
                       said.nations, said.own, said.last_at
                from mine m join decision d on d.consortium_id = m.id and d.closed_at is null
                left join lateral (
                    select count(distinct v.nation) as nations, max(v.declared_at) as last_at,
                           (array_agg(v.kind order by v.id desc) filter (where v.nation = :nation))[1] as own
                    from declaration v where v.decision_id = d.id and v.kind <> 'STATEMENT') said on true)
            """;

    private static final String SIGNING = """
            select case when m.stage = 'OPEN_FOR_SIGNATURE' then 'SIGNATURE' else 'INVITATION' end as kind,
                   m.id as consortium_id, t.version_id as subject_id, t.title,
                   null::timestamptz as due, m.since
            from mine m join texts t on t.id = m.id
            where m.standing in ('INVITED', 'NEGOTIATING') and m.stage = 'OPEN_FOR_SIGNATURE'
               or m.standing = 'INVITED' and m.stage in ('CONCEPT', 'STATEMENT_OF_INTENT', 'NEGOTIATION', 'INITIALLED')
            union all
            select 'RATIFICATION', m.id, t.version_id, t.title, null, m.since
            from mine m join texts t on t.id = m.id
            where m.standing in ('SIGNED_SUBJECT_TO_APPROVAL', 'PROVISIONALLY_APPLYING') and m.stage = 'OPEN_FOR_SIGNATURE'
            """;

    /** Of a secret ballot nobody learns that all have voted: its chair closes it after the deadline. */
    private static final String DECIDING = """
            select 'VOTE', d.consortium_id, d.id, d.title, d.deadline, d.opened_at
            from running d where not d.silence and d.votes and d.deadline >= :now and d.own is null
            union all
            select 'OBJECTION', d.consortium_id, d.id, d.title, d.deadline, d.opened_at
            from running d where d.silence and d.votes and d.deadline >= :now and d.state = 'OPEN'
            union all
            select 'CLOSING', d.consortium_id, d.id, d.title, null, coalesce(d.last_at, d.deadline)
            from running d where d.lead_nation = :nation
              and (d.deadline < :now or d.state = 'UNDER_DISCUSSION'
                   or not d.silence and not d.secret and d.nations = d.electors)
            """;

    private static final String PROPOSED = """
            select 'OPT_OUT', m.id, p.id, p.name, (p.closes_on + cast('23:59:59' as time)) at time zone 'UTC',
                   p.opened_on::timestamp at time zone 'UTC'
            from mine m join programme p on p.consortium_id = m.id
            left join opt_out o on o.programme_id = p.id and o.nation = :nation
            where :nation = any (p.parties) and p.closes_on >= :today and o.id is null
            union all
            select 'AMENDMENT', m.id, a.id, a.title, null, a.proposed_at
            from mine m join texts t on t.id = m.id join amendment a on a.consortium_id = m.id and a.based_on = t.number
            left join decision d on d.consortium_id = m.id and d.subject_id = a.id
            where m.standing in ('PROVISIONALLY_APPLYING', 'PARTY', 'NOTICE_GIVEN') and d.id is null
            union all
            select 'ACCESSION', m.id, a.id, a.nation, null, a.proposed_at
            from mine m join accession a on a.consortium_id = m.id and a.admitted_by is null
            left join decision d on d.consortium_id = m.id and d.subject_id = a.id and d.question = 'ACCESSION'
            where m.standing in ('PROVISIONALLY_APPLYING', 'PARTY', 'NOTICE_GIVEN') and d.id is null
            """;

    private static final String PAGE =
            MINE + " select i.kind, i.consortium_id, m.name, i.subject_id, i.title, i.due, i.since"
                    + " from (" + SIGNING + " union all " + DECIDING + " union all " + PROPOSED + ") i"
                    + " join mine m on m.id = i.consortium_id where i.kind in (:kinds)"
                    + " and (coalesce(i.due, :never), i.subject_id, i.kind) > (:due, :subject, :kind)"
                    + " order by coalesce(i.due, :never), i.subject_id, i.kind";

    private final Session database;
    private final Clock clock;

    Agenda(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
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
                .setParameter("now", clock.instant())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("kinds", kinds)
                .setParameter("never", Place.NEVER)
                .setParameter("due", after.due())
                .setParameter("subject", after.subjectId())
                .setParameter("kind", after.kind())
                .setMaxResults(limit + 1)
                .getResultList();
    }
}
