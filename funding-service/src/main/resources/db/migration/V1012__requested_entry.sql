-- Entries that requests of one caller ask for, in one round trip: who asks, the keys of the requests, the entries and the
-- events of them all, in the one transaction that the call itself is.

-- All or none; a key that is there already is none of it. What is stored under a key is the entry's id: the entry never
-- changes, so the answer can be written anew from it.
create function post_requests(
    in_consortium uuid, in_nation text, in_subject text, in_name text, in_adjusting boolean, in_now timestamptz,
    in_keys text[], in_fingerprints bytea[],
    in_projects uuid[], in_kinds text[], in_effectives date[], in_reasons text[], in_decisions uuid[],
    in_documents text[], in_metadata text[],
    line_entries int[], line_kinds text[], line_nations text[], line_work_packages uuid[], line_currencies text[],
    line_amounts bigint[])
    returns table (id uuid, number text, recorded_at timestamptz)
    language plpgsql security definer set search_path = public
    set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
    said text := set_config('minilateral.acting', 'person', true) || set_config('minilateral.nation', in_nation, true)
        || set_config('minilateral.subject', in_subject, true) || set_config('minilateral.name', in_name, true)
        || set_config('minilateral.adjusting', case when in_adjusting then 'on' else 'off' end, true);
    one record;
    ids uuid[];
    numbers text[];
    instants timestamptz[];
begin
    if cardinality(in_keys) = 1 then
        perform decisions_must_cover(in_consortium, in_decisions, in_projects);
        said := set_config('minilateral.by_hand', 'on', true);
        select e.id, e.number, e.recorded_at into one from post_entry(in_consortium, in_projects[1], in_kinds[1], null,
            in_effectives[1], in_reasons[1], in_subject, in_name, line_kinds, line_nations, line_work_packages,
            line_currencies, line_amounts, in_decisions[1], in_documents[1], in_metadata[1]::jsonb) e;
        said := set_config('minilateral.by_hand', 'off', true);
        ids := array[one.id];
        numbers := array[one.number];
        instants := array[one.recorded_at];
    else
        select array_agg(e.id order by e.recorded_at), array_agg(e.number order by e.recorded_at),
               array_agg(e.recorded_at order by e.recorded_at) into ids, numbers, instants
            from post_entries(in_consortium, in_subject, in_name, in_projects, in_kinds,
                array_fill(null::uuid, array[cardinality(in_keys)]), in_effectives, in_reasons,
                array_fill(null::uuid, array[cardinality(in_keys)]), in_decisions, in_documents, in_metadata,
                line_entries, line_kinds, line_nations, line_work_packages, line_currencies, line_amounts) e;
    end if;
    -- Released to the nations that pay for the scope, and to the one that keeps the books.
    with told as (
        insert into outbox (type, subject, consortium, releasable_to, recorded_at, data)
        select 'org.minilateral.funding.entry-posted.v1', 'journal-entries/' || e.id, in_consortium,
            array(select p.nation from participation p
                  where p.consortium_id = in_consortium
                    and p.standing in ('PARTY', 'PROVISIONALLY_APPLYING', 'NOTICE_GIVEN')
                    and (e.project is null or p.nation = any (x.participants)
                         or p.nation = (select c.lead_nation from consortium c where c.id = in_consortium))
                  order by p.nation),
            in_now,
            jsonb_build_object('entryId', e.id, 'number', e.number, 'consortiumId', in_consortium,
                'projectId', e.project, 'kind', e.kind, 'effectiveOn', e.effective, 'corrects', null)
        from unnest(ids, numbers, in_projects, in_kinds, in_effectives)
            with ordinality as e(id, number, project, kind, effective, at)
        left join project x on x.id = e.project
        order by e.at)
    insert into idempotency_key (subject, key, fingerprint, answer)
        select in_subject, k.key, k.fingerprint, k.id::text
        from unnest(in_keys, in_fingerprints, ids) as k(key, fingerprint, id) order by k.key;
    return query select e.id, e.number, e.instant from unnest(ids, numbers, instants)
        with ordinality as e(id, number, instant, at) order by e.at;
end $$;

revoke execute on function post_requests from public;
grant execute on function post_requests to ${app};
