-- Entries that wait for a second person: they reserve what is available, and are in no balance and no report until posted.

create table pending_entry (
    id             uuid primary key default uuidv7(),
    consortium_id  uuid        not null,
    project_id     uuid,
    kind           text        not null,
    effective_on   date        not null,
    reason         text        not null,
    decision_id    uuid,
    document       text,
    metadata       jsonb,
    proposed_at    timestamptz not null,
    proposer       text        not null,
    proposer_name  text        not null,
    state          text        not null default 'PENDING',
    settled_at     timestamptz,
    settler        text,
    settler_name   text,
    entry_id       uuid unique,
    constraint pending_state_known check (state in ('PENDING', 'POSTED', 'VOIDED')),
    constraint pending_or_settled check ((state = 'PENDING') = (settled_at is null)
        and (settled_at is null) = (settler is null) and (state = 'POSTED') = (entry_id is not null)),
    constraint proposer_never_posts check (state <> 'POSTED' or settler <> proposer),
    constraint pending_money_needs_decision check (decision_id is not null or document is not null),
    constraint pending_kind_known check (kind in ('MANUAL', 'OPENING'))
);
create index pending_entry_list on pending_entry (consortium_id, id);

create table pending_posting (
    pending_id      uuid     not null references pending_entry,
    line            int      not null,
    account_id      uuid     not null,
    consortium_id   uuid     not null,
    project_id      uuid,
    kind            text     not null,
    nation          text     not null,
    work_package_id uuid,
    currency        text     not null,
    amount          bigint   not null,
    primary key (pending_id, line),
    constraint pending_above_or_below_zero check (amount <> 0)
);

create trigger append_only before update or delete or truncate on pending_posting
    for each statement execute function journal_is_append_only();

-- Takes what the lines of a pending entry reserve, or with -1 gives it back.
create function reserve(in_pending uuid, in_sign int) returns void language sql set search_path = public
begin atomic
    update balance b set
        pending_debit = b.pending_debit + in_sign * l.debit, pending_credit = b.pending_credit + in_sign * l.credit
    from (select p.account_id, coalesce(sum(p.amount) filter (where p.amount > 0), 0)::bigint as debit,
                 coalesce(-sum(p.amount) filter (where p.amount < 0), 0)::bigint as credit
          from pending_posting p where p.pending_id = in_pending group by p.account_id) l
    where b.account_id = l.account_id;
end;

create function propose_entry(
    in_consortium uuid, in_project uuid, in_kind text, in_effective date, in_reason text, in_actor text,
    in_actor_name text, in_decision uuid, in_document text, in_metadata text,
    in_kinds text[], in_nations text[], in_work_packages uuid[], in_currencies text[], in_amounts bigint[])
    returns uuid language plpgsql security definer set search_path = public as $$
declare
    new_id uuid;
begin
    perform must_keep_books(in_consortium);
    perform lock_journal(in_consortium);
    perform decisions_must_cover(in_consortium, array[in_decision], array[in_project]);
    insert into pending_entry (consortium_id, project_id, kind, effective_on, reason, decision_id, document, metadata,
                               proposed_at, proposer, proposer_name)
        values (in_consortium, in_project, in_kind, in_effective, in_reason, in_decision, in_document,
                in_metadata::jsonb, clock_timestamp(), in_actor, in_actor_name)
        returning id into new_id;
    insert into pending_posting
        select new_id, l.at, account_id(coalesce(in_project, in_consortium), l.currency, l.kind, l.nation, l.work_package),
               in_consortium, in_project, l.kind, l.nation, l.work_package, l.currency, l.amount
        from unnest(in_kinds, in_nations, in_work_packages, in_currencies, in_amounts)
            with ordinality as l(kind, nation, work_package, currency, amount, at);
    if cardinality(in_amounts) < 2
       or exists (select from pending_posting p where p.pending_id = new_id group by p.currency having sum(p.amount) <> 0) then
        perform no_such('entry_balances', 'the lines do not balance');
    end if;
    perform set_config('minilateral.by_hand', 'on', true);
    perform opened_account(in_consortium, in_project, l.currency, l.kind, l.nation, l.work_package_id)
        from (select distinct p.account_id, p.currency, p.kind, p.nation, p.work_package_id
              from pending_posting p where p.pending_id = new_id) l
        where not exists (select from balance b where b.account_id = l.account_id);
    perform set_config('minilateral.by_hand', 'off', true);
    perform reserve(new_id, 1);
    return new_id;
end $$;

-- Posts a pending entry, or voids it; whichever comes second finds it settled.
create function settle_pending(in_pending uuid, in_post boolean, in_actor text, in_actor_name text)
    returns uuid language plpgsql security definer set search_path = public as $$
declare
    wanted pending_entry;
    booked uuid;
begin
    select * into wanted from pending_entry p where p.id = in_pending;
    perform must_keep_books(wanted.consortium_id);
    perform lock_journal(wanted.consortium_id);
    select * into wanted from pending_entry p where p.id = in_pending;
    if wanted.state <> 'PENDING' then
        perform no_such('pending_entry_settled', 'it is ' || lower(wanted.state) || ' already');
    end if;
    perform reserve(in_pending, -1);
    if in_post then
        select e.id into booked from (
            select array_agg(p.kind order by p.line) as kinds, array_agg(p.nation order by p.line) as nations,
                   array_agg(p.work_package_id order by p.line) as work_packages,
                   array_agg(p.currency order by p.line) as currencies, array_agg(p.amount order by p.line) as amounts
            from pending_posting p where p.pending_id = in_pending) l,
            lateral post_entries(wanted.consortium_id, in_actor, in_actor_name, array[wanted.project_id],
                array[wanted.kind], array[in_pending], array[wanted.effective_on], array[wanted.reason],
                array[null]::uuid[], array[wanted.decision_id], array[wanted.document], array[wanted.metadata::text],
                array_fill(1, array[cardinality(l.amounts)]), l.kinds, l.nations, l.work_packages, l.currencies,
                l.amounts) e;
    end if;
    update pending_entry p set state = case when in_post then 'POSTED' else 'VOIDED' end, entry_id = booked,
        settled_at = clock_timestamp(), settler = in_actor, settler_name = in_actor_name
        where p.id = in_pending;
    return booked;
end $$;

-- Declares that accounts of a kind, those opened later included, may not be overdrawn; or that they may again.
create function limit_kind(in_consortium uuid, in_kind text, in_limited boolean)
    returns void language plpgsql security definer set search_path = public as $$
begin
    perform must_keep_books(in_consortium);
    perform lock_journal(in_consortium);
    delete from account_limit l where l.consortium_id = in_consortium and l.kind = in_kind;
    if in_limited then
        insert into account_limit values (in_consortium, in_kind);
    end if;
    perform limit_account(a.id, a.kind, in_limited) from account a
        where a.consortium_id = in_consortium and a.kind = in_kind;
end $$;

-- The same for one account alone.
create function limit_one(in_account uuid, in_limited boolean)
    returns void language plpgsql security definer set search_path = public as $$
declare
    wanted account;
begin
    select * into wanted from account a where a.id = in_account;
    perform must_keep_books(wanted.consortium_id);
    perform lock_journal(wanted.consortium_id);
    perform limit_account(wanted.id, wanted.kind, in_limited);
end $$;

revoke execute on function reserve, propose_entry, settle_pending, limit_kind, limit_one from public;
grant execute on function propose_entry, settle_pending, limit_kind, limit_one to ${app};

do $$
declare
    closed text;
begin
    foreach closed in array array['pending_entry', 'pending_posting'] loop
        execute format('alter table %I enable row level security', closed);
        execute format('alter table %I force row level security', closed);
        execute format('create policy owner_keeps on %I to ${owner} using (true) with check (true)', closed);
        execute format('create policy seen_in_scope on %I for select to ${app}'
            || ' using (acting_as_service() or (consortium_id in (select my_consortia())'
            || ' and (project_id is null or project_id in (select my_projects()))))', closed);
        execute format('grant select on %I to ${app}', closed);
    end loop;
end $$;
