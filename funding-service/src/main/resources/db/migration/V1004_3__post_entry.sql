-- Books one entry. One short statement with a cached plan per step is faster than one clever big one, and the fewer the
-- steps the better: after each flush of the log everything has to be read anew into the processor's caches.

-- The functions that book run as the owner, so they say the vault's rule again.
create view bookkeeper as
select c.id as consortium_id, c.lead_nation as nation
from consortium c join participation p on p.consortium_id = c.id and p.nation = c.lead_nation
where p.standing in ('PARTY', 'PROVISIONALLY_APPLYING', 'NOTICE_GIVEN');

create function must_keep_books(in_consortium uuid) returns void language plpgsql stable as $$
begin
    if not acting_as_service() and not exists (
            select from bookkeeper k where k.consortium_id = in_consortium and k.nation = caller_nation()) then
        raise insufficient_privilege using message = 'only the nation that keeps the books posts to them';
    end if;
end $$;

-- The decisions that entries name have to be adopted and to cover their projects.
create function decisions_must_cover(in_consortium uuid, in_decisions uuid[], in_projects uuid[])
    returns void language plpgsql as $$
begin
    if cardinality(array_remove(in_decisions, null)) > 0 then
        perform no_such('money_needs_decision', 'no adopted decision covers it')
            from (select distinct * from unnest(in_decisions, in_projects)) as d(id, project)
            where d.id is not null
              and not exists (select from decision x where x.id = d.id and x.consortium_id = in_consortium and x.adopted
                              and (x.project_id is null or x.project_id = d.project));
    end if;
end $$;

-- Lines whose account was not open yet, or had another line of the entry already.
create function write_rest(
    in_consortium uuid, in_project uuid, in_entry uuid, in_recorded timestamptz, in_effective date,
    in_kinds text[], in_nations text[], in_work_packages uuid[], in_currencies text[], in_amounts bigint[])
    returns uuid[] language sql set search_path = public
begin atomic
    select write_lines(in_consortium, array[in_entry], array[in_recorded], array[in_effective], array[in_project],
        array_agg(1 order by l.at), array_agg(l.at::int order by l.at),
        array_agg(account_id(coalesce(in_project, in_consortium), l.currency, l.kind, l.nation, l.work_package)
                  order by l.at),
        array_agg(l.kind order by l.at), array_agg(l.nation order by l.at), array_agg(l.work_package order by l.at),
        array_agg(l.currency order by l.at), array_agg(l.amount order by l.at))
    from unnest(in_kinds, in_nations, in_work_packages, in_currencies, in_amounts)
        with ordinality as l(kind, nation, work_package, currency, amount, at)
    where not exists (select from posting p where p.entry_id = in_entry and p.line = l.at);
end;

-- Lines come sorted by currency. Whoever may book and holds the position is told by one statement what it says.
create function post_entry(
    in_consortium uuid, in_project uuid, in_kind text, in_source uuid, in_effective date,
    in_reason text, in_actor text, in_actor_name text,
    in_kinds text[], in_nations text[], in_work_packages uuid[], in_currencies text[], in_amounts bigint[],
    in_decision uuid default null, in_document text default null, in_metadata jsonb default null,
    out id uuid, out number text, out recorded_at timestamptz)
    language plpgsql security definer set search_path = public
    -- A plan per call would cost more than the call.
    set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_variable
declare
    this_year int := extract(year from clock_timestamp() at time zone 'UTC');
    given_year int;
    serial int;
    shut boolean;
    written bigint;
    full_accounts uuid[];
    said text;
begin
    loop
        update journal_position j set
            recorded_at = greatest(clock_timestamp(), j.recorded_at + interval '1 microsecond'),
            last_number = case when j.year >= this_year then j.last_number + 1 else 1 end,
            year = greatest(j.year, this_year)
            where j.consortium_id = in_consortium and (acting_as_service() or exists (
                select from bookkeeper k where k.consortium_id = in_consortium and k.nation = caller_nation()))
            returning j.year, j.last_number, j.recorded_at, in_effective <@ j.closed or in_effective <@ j.soft_closed
            into given_year, serial, recorded_at, shut;
        exit when found;
        perform must_keep_books(in_consortium);
        insert into journal_position values (in_consortium, '-infinity', 0, 0) on conflict do nothing;
    end loop;
    if shut then
        perform require_open_period(in_consortium, in_effective);
    end if;
    id := uuidv7();
    number := entry_number(given_year, serial);
    said := set_config('minilateral.booking', 'on', true);
    with changed as (
        update balance b set amount = b.amount + l.amount, postings = b.postings + 1
        from unnest(in_kinds, in_nations, in_work_packages, in_currencies, in_amounts)
            with ordinality as l(kind, nation, work_package, currency, amount, at)
        where b.account_id = account_id(
            coalesce(in_project, in_consortium), l.currency, l.kind, l.nation, l.work_package)
        returning l.at, l.currency, l.amount as moved, b.account_id, b.amount, b.postings),
    lines as (
        insert into posting (entry_id, account_id, recorded_at, amount, balance_after, version, consortium_id,
                             effective_on, line, currency, project_id)
        select id, c.account_id, recorded_at, c.moved, c.amount, c.postings, in_consortium, in_effective, c.at,
               c.currency, in_project
        from changed c
        returning account_id, version)
    select count(*), array_agg(l.account_id) filter (where l.version % 1024 = 0) into written, full_accounts from lines l;
    if written < cardinality(in_amounts) then
        full_accounts := full_accounts || write_rest(in_consortium, in_project, id, recorded_at, in_effective,
            in_kinds, in_nations, in_work_packages, in_currencies, in_amounts);
    end if;
    said := set_config('minilateral.booking', 'off', true);
    insert into entry (id, consortium_id, recorded_at, year, serial, effective_on, project_id, source_id, number, kind,
                       reason, actor, actor_name, decision_id, document, metadata)
        values (id, in_consortium, recorded_at, given_year, serial, in_effective, in_project,
                coalesce(in_source, id), number, in_kind, in_reason, in_actor, in_actor_name, in_decision, in_document,
                in_metadata);
    if full_accounts is not null then
        perform take_snapshot(f.account) from (select distinct unnest(full_accounts)) as f(account);
    end if;
end $$;

revoke execute on function must_keep_books, decisions_must_cover, write_rest, post_entry from public;
grant execute on function post_entry to ${app};
