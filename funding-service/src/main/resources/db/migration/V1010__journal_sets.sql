-- Many entries at once, netted per account and written by a few set statements; and balances at any instant.

-- Corrections undo their original, or a part of it: account by account, what is left lies between nothing and the original.
create function corrections_must_hold(in_consortium uuid, in_originals uuid[]) returns void language plpgsql as $$
begin
    perform no_such('correction_of_original', 'a correction points at an entry of the same books that is none itself')
        from unnest(in_originals) as o(id)
        where not exists (select from entry e where e.id = o.id and e.consortium_id = in_consortium and e.kind <> 'CORRECTION')
           or exists (select from entry c join entry e on e.id = o.id
                      where c.corrects = o.id and c.project_id is distinct from e.project_id);
    perform no_such('correction_beyond_original', 'the corrections go beyond the original')
        from unnest(in_originals) as o(id), lateral (
            select coalesce(sum(p.amount) filter (where p.entry_id = o.id), 0) as original, sum(p.amount) as remaining
            from posting p
            where p.entry_id in (select o.id union all select c.id from entry c where c.corrects = o.id)
            group by p.account_id) a
        where a.remaining not between least(a.original, 0) and greatest(a.original, 0);
end $$;

-- Books entries in their order, all or none. Lines name their entry by its place in the order.
create function post_entries(
    in_consortium uuid, in_actor text, in_actor_name text,
    in_projects uuid[], in_kinds text[], in_sources uuid[], in_effectives date[], in_reasons text[], in_corrects uuid[],
    in_decisions uuid[], in_documents text[], in_metadata text[],
    line_entries int[], line_kinds text[], line_nations text[], line_work_packages uuid[], line_currencies text[],
    line_amounts bigint[])
    returns table (id uuid, number text, recorded_at timestamptz)
    language plpgsql security definer set search_path = public as $$
#variable_conflict use_column
declare
    entries int := cardinality(in_kinds);
    this_year int := extract(year from clock_timestamp() at time zone 'UTC');
    held journal_position;
    first_serial int;
    ids uuid[];
    instants timestamptz[];
    line_projects uuid[];
    line_numbers int[];
    line_accounts uuid[];
    full_accounts uuid[];
    said text;
begin
    perform must_keep_books(in_consortium);
    loop
        update journal_position j set
            recorded_at = greatest(clock_timestamp(), j.recorded_at + interval '1 microsecond')
                + (entries - 1) * interval '1 microsecond',
            last_number = case when j.year >= this_year then j.last_number else 0 end + entries,
            year = greatest(j.year, this_year)
            where j.consortium_id = in_consortium returning j.* into held;
        exit when found;
        insert into journal_position values (in_consortium, '-infinity', 0, 0) on conflict do nothing;
    end loop;
    if not isempty(held.closed) or not isempty(held.soft_closed) then
        perform require_open_period(in_consortium, d.day) from (select distinct unnest(in_effectives)) as d(day)
            where d.day <@ held.closed or d.day <@ held.soft_closed;
    end if;
    first_serial := held.last_number - entries;
    ids := array(select uuidv7() from generate_series(1, entries));
    instants := array(select held.recorded_at - (entries - at) * interval '1 microsecond'
                      from generate_series(1, entries) as at order by at);
    line_projects := array(select in_projects[e] from unnest(line_entries) with ordinality as l(e, at) order by at);
    line_numbers := array(select row_number() over (partition by e order by at)
                          from unnest(line_entries) with ordinality as l(e, at) order by at);
    perform decisions_must_cover(in_consortium, in_decisions, in_projects);
    line_accounts := array(
        select account_id(coalesce(l.project, in_consortium), l.currency, l.kind, l.nation, l.work_package)
        from unnest(line_projects, line_currencies, line_kinds, line_nations, line_work_packages)
            with ordinality as l(project, currency, kind, nation, work_package, at) order by l.at);
    said := set_config('minilateral.booking', 'on', true) || set_config('minilateral.by_hand', 'on', true);
    full_accounts := write_lines(in_consortium, ids, instants, in_effectives, in_projects, line_entries, line_numbers,
        line_accounts, line_kinds, line_nations, line_work_packages, line_currencies, line_amounts);
    said := set_config('minilateral.booking', 'off', true) || set_config('minilateral.by_hand', 'off', true);
    insert into entry (id, consortium_id, recorded_at, year, serial, effective_on, project_id, source_id, number, kind,
                       reason, actor, actor_name, corrects, decision_id, document, metadata)
        select e.id, in_consortium, e.instant, held.year, first_serial + e.at, e.effective, e.project,
               coalesce(e.source, e.id), entry_number(held.year, first_serial + e.at::int),
               e.kind, e.reason, in_actor, in_actor_name, e.corrects, e.decision, e.document, e.metadata::jsonb
        from unnest(ids, instants, in_projects, in_kinds, in_sources, in_effectives, in_reasons, in_corrects,
                    in_decisions, in_documents, in_metadata)
            with ordinality as e(id, instant, project, kind, source, effective, reason, corrects, decision, document,
                                 metadata, at);
    if cardinality(array_remove(in_corrects, null)) > 0 then
        perform corrections_must_hold(in_consortium, array_remove(in_corrects, null));
    end if;
    if full_accounts is not null then
        perform take_snapshot(f.account) from unnest(full_accounts) as f(account);
    end if;
    return query select e.id, entry_number(held.year, first_serial + e.at::int), e.instant
        from unnest(ids, instants) with ordinality as e(id, instant, at) order by e.at;
end $$;

-- Books one entry that has no document here: alone it is faster by itself than as a set of one.
create function post_draft(
    in_consortium uuid, in_project uuid, in_kind text, in_effective date, in_reason text, in_actor text,
    in_actor_name text, in_decision uuid, in_document text, in_metadata text,
    in_kinds text[], in_nations text[], in_work_packages uuid[], in_currencies text[], in_amounts bigint[],
    out id uuid, out number text, out recorded_at timestamptz)
    language plpgsql security definer set search_path = public as $$
#variable_conflict use_variable
declare
    booked record;
begin
    perform must_keep_books(in_consortium);
    perform decisions_must_cover(in_consortium, array[in_decision], array[in_project]);
    perform set_config('minilateral.by_hand', 'on', true);
    select * into booked from post_entry(in_consortium, in_project, in_kind, null, in_effective, in_reason, in_actor,
        in_actor_name, in_kinds, in_nations, in_work_packages, in_currencies, in_amounts, in_decision, in_document,
        in_metadata::jsonb);
    perform set_config('minilateral.by_hand', 'off', true);
    id := booked.id;
    number := booked.number;
    recorded_at := booked.recorded_at;
end $$;

-- What the account held at the end of an effective day, as far as it was known at an instant. Null means whenever.
create function balance_at(in_account uuid, in_effective date, in_recorded timestamptz) returns bigint
    language plpgsql stable set search_path = public set enable_seqscan = off as $$
declare
    snapshot balance_snapshot;
    held bigint;
    until timestamptz := coalesce(in_recorded, 'infinity');
begin
    if in_effective is null then
        select p.balance_after into held from posting p
            where p.account_id = in_account and p.recorded_at <= until
            order by p.recorded_at desc, p.version desc limit 1;
        return coalesce(held, 0);
    end if;
    select s.* into snapshot from balance_snapshot s
        where s.account_id = in_account and s.recorded_at <= until order by s.recorded_at desc limit 1;
    select coalesce(sum(d.amount), 0) into held
        from unnest(snapshot.days, snapshot.amounts) as d(effective_on, amount) where d.effective_on <= in_effective;
    return held + coalesce((select sum(p.amount) from posting p
        where p.account_id = in_account and p.recorded_at > coalesce(snapshot.recorded_at, '-infinity')
          and p.recorded_at <= until and p.effective_on <= in_effective), 0);
end $$;

revoke execute on function corrections_must_hold, post_entries, post_draft, balance_at from public;
grant execute on function post_entries, post_draft, balance_at to ${app};
