-- Append-only double entry in minor units: a debit is above zero, a credit below. post_entry() is the only way in.

-- One row per consortium gives its entries their numbers and instants: without gaps, in the order of their commits,
-- so that "up to this entry" is the same set of entries for ever.
create table journal_position (
    consortium_id uuid primary key,
    year          int         not null,
    last_number   int         not null,
    recorded_at   timestamptz not null
) with (fillfactor = 50);

create table account (
    id            uuid primary key default uuidv7(),
    consortium_id uuid not null,
    project_id    uuid,
    scope_id      uuid not null generated always as (coalesce(project_id, consortium_id)) stored,
    currency      text not null,
    kind          text not null,
    nation        text not null default '',
    work_package_id uuid,
    constraint account_once unique nulls not distinct (scope_id, currency, kind, nation, work_package_id),
    constraint account_kind_known check (kind in (
        'BANK', 'RECEIVABLE_NOT_CALLED', 'RECEIVABLE_CALLED', 'IN_KIND_RECEIVABLE', 'INTEREST_RECEIVABLE', 'CONVERSION',
        'ADVANCES', 'SURPLUS_PAYABLE', 'CLAIMS_PAYABLE', 'ACCUMULATED_SURPLUS', 'CONTRIBUTIONS',
        'CONTRIBUTIONS_IN_KIND', 'INTEREST', 'EXCHANGE_DIFFERENCES', 'EXPENSE', 'EXPENSE_IN_KIND', 'WRITE_OFF')),
    constraint account_of_nation check ((nation <> '') = (kind in (
        'RECEIVABLE_NOT_CALLED', 'RECEIVABLE_CALLED', 'IN_KIND_RECEIVABLE', 'INTEREST_RECEIVABLE', 'ADVANCES',
        'SURPLUS_PAYABLE', 'CLAIMS_PAYABLE', 'CONTRIBUTIONS', 'CONTRIBUTIONS_IN_KIND'))),
    constraint account_of_work_package check (work_package_id is null or kind in ('EXPENSE', 'EXPENSE_IN_KIND'))
);
comment on column account.nation is 'empty for an account that is not kept per nation, such as the bank';
comment on column account.work_package_id is 'null for an account that is not kept per work package, and for what belongs to none';
create index account_consortium on account (consortium_id);

create table balance (
    account_id    uuid primary key,
    consortium_id uuid   not null,
    project_id    uuid,
    amount        bigint not null default 0,
    postings      bigint not null default 0
) with (fillfactor = 60, autovacuum_vacuum_scale_factor = 0.02);

create table entry (
    id            uuid primary key default uuidv7(),
    consortium_id uuid        not null,
    project_id    uuid,
    year          int         not null,
    serial        int         not null,
    number        text        not null generated always as
                      ('JE-' || year::text || '-' || lpad(serial::text, 6, '0')) stored,
    kind          text        not null,
    source_id     uuid        not null,
    effective_on  date        not null,
    recorded_at   timestamptz not null,
    reason        text        not null,
    actor         text        not null,
    actor_name    text        not null,
    constraint entry_number_once unique (consortium_id, year, serial),
    constraint document_booked_once unique (source_id, kind),
    constraint entry_kind_known check (kind in (
        'ASSESSMENT', 'ADJUSTMENT', 'CALL', 'RECEIPT', 'APPLICATION', 'NETTING', 'INTEREST', 'INTEREST_WAIVER', 'WRITE_OFF',
        'CLAIM', 'PAYMENT', 'IN_KIND_AGREEMENT', 'IN_KIND_CREDIT', 'IN_KIND_SHORTFALL', 'REVALUATION', 'YEAR_CLOSE',
        'SURPLUS', 'CORRECTION'))
);
comment on column entry.source_id is 'the document behind the entry, such as an assessment, a call or a receipt';
create index entry_order on entry (consortium_id, recorded_at);

create table posting (
    entry_id      uuid     not null,
    line          smallint not null,
    account_id    uuid     not null,
    consortium_id uuid     not null,
    project_id    uuid,
    currency      text     not null,
    amount        bigint   not null,
    effective_on  date     not null,
    primary key (entry_id, line),
    constraint posting_above_or_below_zero check (amount <> 0)
);
create index posting_account on posting (account_id, effective_on, entry_id) include (amount);

create function entry_must_balance() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if (select count(*) from posting p where p.entry_id = new.id) < 2
       or exists (select from posting p where p.entry_id = new.id group by p.currency having sum(p.amount) <> 0) then
        raise exception 'entry % does not balance', new.number
            using errcode = 'check_violation', constraint = 'entry_balances';
    end if;
    return null;
end $$;
create constraint trigger entry_balances after insert on entry deferrable initially deferred
    for each row execute function entry_must_balance();

-- The trigger above looks at an entry once, when it is made; this one keeps a later line from unbalancing it.
create function postings_must_balance() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if exists (select from posting p where p.entry_id in (select a.entry_id from added a)
               group by p.entry_id, p.currency having sum(p.amount) <> 0) then
        raise exception 'lines that do not balance' using errcode = 'check_violation', constraint = 'entry_balances';
    end if;
    return null;
end $$;
create trigger postings_balance after insert on posting referencing new table as added
    for each statement execute function postings_must_balance();

-- Holds the owner too; the application's role has no grant to begin with.
create function journal_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'a booked entry is never changed or deleted: correct it by a new one'
        using errcode = 'check_violation', constraint = 'journal_append_only';
end $$;
create trigger append_only before update or delete or truncate on entry
    for each statement execute function journal_is_append_only();
create trigger append_only before update or delete or truncate on posting
    for each statement execute function journal_is_append_only();

-- The account of a scope, opened when it is first posted to.
create function account_of(
    in_consortium uuid, in_project uuid, in_currency text, in_kind text, in_nation text, in_work_package uuid)
    returns uuid language plpgsql set search_path = public as $$
declare
    found_id uuid;
begin
    select a.id into found_id from account a
        where a.scope_id = coalesce(in_project, in_consortium)
          and a.currency = in_currency and a.kind = in_kind and a.nation = in_nation
          and a.work_package_id is not distinct from in_work_package;
    if found_id is null then
        insert into account (consortium_id, project_id, currency, kind, nation, work_package_id)
            values (in_consortium, in_project, in_currency, in_kind, in_nation, in_work_package)
            on conflict do nothing returning id into found_id;
        if found_id is null then
            -- Another transaction opened it meanwhile, and has committed: the insert waited for that.
            return account_of(in_consortium, in_project, in_currency, in_kind, in_nation, in_work_package);
        end if;
        insert into balance (account_id, consortium_id, project_id) values (found_id, in_consortium, in_project);
    end if;
    return found_id;
end $$;

-- Books one entry. The row that numbers a consortium's entries is locked first and its balances in the order of their
-- accounts, so that transactions never wait for each other in a circle, not even those that book several entries.
create function post_entry(
    in_consortium uuid, in_project uuid, in_kind text, in_source uuid, in_effective date,
    in_reason text, in_actor text, in_actor_name text,
    in_kinds text[], in_nations text[], in_work_packages uuid[], in_currencies text[], in_amounts bigint[],
    out id uuid, out number text, out recorded_at timestamptz)
    language plpgsql security definer set search_path = public as $$
declare
    line record;
    account_ids uuid[] := array_fill(null::uuid, array[cardinality(in_amounts)]);
    place journal_position;
begin
    -- The function runs as the owner, so the vault's rule is said here again.
    if not (acting_as_service() or in_consortium in (select led_consortia())) then
        raise insufficient_privilege using message = 'only the nation that keeps the books posts to them';
    end if;
    insert into journal_position values (in_consortium, 0, 0, '-infinity') on conflict do nothing;
    select * into place from journal_position j where j.consortium_id = in_consortium for update;
    for line in
        select * from unnest(in_kinds, in_nations, in_work_packages, in_currencies, in_amounts) with ordinality
            as l(kind, nation, work_package, currency, amount, at) order by currency, kind, nation, work_package, at
    loop
        account_ids[line.at] := 
            account_of(in_consortium, in_project, line.currency, line.kind, line.nation, line.work_package);
        update balance b set amount = b.amount + line.amount, postings = b.postings + 1
            where b.account_id = account_ids[line.at];
    end loop;

    place.recorded_at := greatest(clock_timestamp(), place.recorded_at + interval '1 microsecond');
    if place.year <> extract(year from place.recorded_at at time zone 'UTC') then
        place.year := extract(year from place.recorded_at at time zone 'UTC');
        place.last_number := 0;
    end if;
    place.last_number := place.last_number + 1;
    update journal_position j
        set year = place.year, last_number = place.last_number, recorded_at = place.recorded_at
        where j.consortium_id = in_consortium;

    insert into entry as e (consortium_id, project_id, year, serial, kind, source_id, effective_on, recorded_at,
                            reason, actor, actor_name)
        values (in_consortium, in_project, place.year, place.last_number, in_kind, in_source, in_effective,
                place.recorded_at, in_reason, in_actor, in_actor_name)
        returning e.id, e.number, e.recorded_at into post_entry.id, post_entry.number, post_entry.recorded_at;
    insert into posting (entry_id, line, account_id, consortium_id, project_id, currency, amount, effective_on)
        select post_entry.id, l.at, l.account_id, in_consortium, in_project, l.currency, l.amount, in_effective
        from unnest(account_ids, in_currencies, in_amounts) with ordinality as l(account_id, currency, amount, at);
end $$;

revoke execute on function account_of, post_entry from public;
grant execute on function post_entry to ${app};

do $$
declare
    closed text;
begin
    foreach closed in array array['journal_position', 'account', 'balance', 'entry', 'posting'] loop
        execute format('alter table %I enable row level security', closed);
        execute format('alter table %I force row level security', closed);
        execute format('create policy owner_keeps on %I to ${owner} using (true) with check (true)', closed);
    end loop;
    foreach closed in array array['account', 'balance', 'entry', 'posting'] loop
        execute format('create policy seen_in_scope on %I for select to ${app}'
            || ' using (acting_as_service() or (consortium_id in (select my_consortia())'
            || ' and (project_id is null or project_id in (select my_projects()))))', closed);
        execute format('grant select on %I to ${app}', closed);
    end loop;
end $$;
-- Nobody but post_entry() needs the positions.
create policy nobody on journal_position to ${app} using (false);
