package org.minilateral.funding.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;

/**
 * How the books of a nation's consortia stand, from the current balances and the newest checkpoints alone: no posting is
 * summed, so that it is quick enough for every visit. What was changed behind the seals only the verification finds.
 */
@ApplicationScoped
class LedgerHealths {

    private static final String HEALTH = """
            select m.id, m.name,
                   not exists (select from account a join balance b on b.account_id = a.id
                               where a.consortium_id = m.id
                                 and (a.project_id is null or a.project_id in (select j.id from project j
                                      where j.consortium_id = m.id and (m.leads or :nation = any (j.participants))))
                               group by a.scope_id, a.currency having sum(b.amount) <> 0),
                   coalesce(k.size, 0), k.sealed_at,
                   (select count(*) from entry e
                    where e.consortium_id = m.id and e.recorded_at > coalesce(k.recorded_until, '-infinity')
                      and (e.project_id is null or e.project_id in (select j.id from project j
                           where j.consortium_id = m.id and (m.leads or :nation = any (j.participants)))))
            from (select c.id, c.name, c.lead_nation = :nation as leads
                  from participation p join consortium c on c.id = p.consortium_id
                  where p.nation = :nation and p.standing in ('PARTY', 'PROVISIONALLY_APPLYING', 'NOTICE_GIVEN')) m
            left join lateral (select c.size, c.sealed_at, c.recorded_until from checkpoint c
                               where c.consortium_id = m.id order by c.size desc limit 1) k on true
            order by m.id""";

    private final Session database;

    LedgerHealths(Session database) {
        this.database = database;
    }

    /** In the order of the consortia's ids. */
    @Transactional
    List<LedgerHealth> of(String nation) {
        return database.createNativeQuery(HEALTH, LedgerHealth.class)
                .setParameter("nation", nation)
                .getResultList();
    }
}
