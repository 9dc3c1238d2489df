-- Append-only double entry in minor units: a debit is above zero, a credit below. The functions of this file and of
-- V1010 are the only way in.

-- One row per consortium gives its entries their numbers and instants: without gaps, in the order of their commits,
-- so that "up to this entry" is the same set of entries for ever. Whoever books locks it first, and holds it until the
-- commit: so nobody waits in a circle, and the balances of a consortium are only ever changed by one at a time.
create table journal_position (
    consortium_id uuid primary key,
    recorded_at   timestamptz not null,
    year          int         not null,
    last_number   int         not null
) with (fillfactor = 10, autovacuum_vacuum_scale_factor = 0.02);

create table account (
    id            uuid primary key,
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
    constraint account_of_work_package check (work_package_id is null or kind in ('EXPENSE', 'EXPENSE_IN_KIND')),
    constraint account_currency_known check (currency ~ '^[A-Z]{3}$')
);
comment on column account.id is 'made from what the account is kept for (account_id()), so that nobody has to look it up';
comment on column account.nation is 'empty for an account that is not kept per nation, such as the bank';
comment on column account.work_package_id is 'null for an account that is not kept per work package, and for what belongs to none';
create index account_consortium on account (consortium_id, id);

-- The current balance of each account, beside what pending entries reserve. Money on the wire ends at 10^15 minor units,
-- so no balance goes further: nothing can be booked that no statement could print. One short rule: it is read each time.
create table balance (
    account_id     uuid primary key,
    amount         bigint   not null default 0,
    postings       bigint   not null default 0,
    pending_debit  bigint   not null default 0,
    pending_credit bigint   not null default 0,
    lowest         bigint   not null default -1000000000000000,
    highest        bigint   not null default 1000000000000000,
    consortium_id  uuid     not null,
    project_id     uuid,
    constraint account_within_limits check (amount - pending_credit >= lowest and amount + pending_debit <= highest)
) with (fillfactor = 30, autovacuum_vacuum_scale_factor = 0.02);
comment on column balance.postings is 'how many; the version of the last one';
comment on column balance.lowest is 'zero for an account of debits that may not be overdrawn';
comment on column balance.highest is 'zero for an account of credits that may not be overdrawn';

create table entry (
    id            uuid primary key,
    consortium_id uuid        not null,
    recorded_at   timestamptz not null,
    year          int         not null,
    serial        int         not null,
    effective_on  date        not null,
    project_id    uuid,
    source_id     uuid        not null,
    number        text        not null,
    kind          text        not null,
    reason        text        not null,
    actor         text        not null,
    actor_name    text        not null,
    corrects      uuid,
    decision_id   uuid,
    document      text,
    metadata      jsonb,
    constraint entry_number_once unique (consortium_id, year, serial),
    constraint document_booked_once unique (source_id, kind)
);
comment on column entry.source_id is 'the document behind the entry, such as an assessment, a call or a receipt; its own id where there is none';
comment on column entry.document is 'how a source document outside these books is called, such as a voucher';
create index entry_order on entry (consortium_id, recorded_at);
create index entry_corrects on entry (corrects) where corrects is not null;

-- No foreign keys: each costs a query per line. That the account exists is proved by its balance having been changed.
create table posting (
    entry_id      uuid        not null,
    account_id    uuid        not null,
    recorded_at   timestamptz not null,
    amount        bigint      not null,
    balance_after bigint      not null,
    version       bigint      not null,
    consortium_id uuid        not null,
    effective_on  date        not null,
    line          int         not null,
    currency      text        not null,
    project_id    uuid,
    primary key (entry_id, line),
    constraint posting_above_or_below_zero check (amount <> 0)
);
comment on column posting.version is 'counts the postings of the account, without a gap, in the order of their recording';
create index posting_account on posting (account_id, recorded_at, version);

-- What an account held by effective day, after so many postings: taken at every 1,024th. With the few postings since, it
-- answers for any effective day as known at any instant, however long the account is.
create table balance_snapshot (
    account_id    uuid        not null,
    recorded_at   timestamptz not null,
    days          date[]      not null,
    amounts       bigint[]    not null,
    consortium_id uuid        not null,
    project_id    uuid,
    primary key (account_id, recorded_at)
);
comment on column balance_snapshot.amounts is 'what the postings of that effective day add up to';

-- What holds of every entry. Its lines are written before it, so one look per statement is enough. (Rules of the table
-- itself would be read again for each entry, at a third of the cost of booking it.)
create function entries_must_hold() returns trigger language plpgsql as $$
declare
    broken text;
begin
    select case
        -- Null where there is no line at all.
        when (select bool_and(c.amount = 0) from (select sum(p.amount) as amount from posting p where p.entry_id = a.id
                group by p.currency) c) is not true
            then 'entry_balances'
        when a.kind not in (
            'ASSESSMENT', 'ADJUSTMENT', 'CALL', 'RECEIPT', 'APPLICATION', 'NETTING', 'INTEREST', 'INTEREST_WAIVER',
            'WRITE_OFF', 'CLAIM', 'PAYMENT', 'IN_KIND_AGREEMENT', 'IN_KIND_CREDIT', 'IN_KIND_SHORTFALL', 'REVALUATION',
            'YEAR_CLOSE', 'SURPLUS', 'CORRECTION', 'MANUAL', 'OPENING')
            then 'entry_kind_known'
        when (a.corrects is not null) <> (a.kind = 'CORRECTION') then 'correction_points_back'
        when a.kind in ('MANUAL', 'OPENING') and a.decision_id is null and a.document is null then 'money_needs_decision'
        when jsonb_typeof(a.metadata) <> 'object' or pg_column_size(a.metadata) > 8192 then 'metadata_bounded'
        end into broken
    from added a order by 1 limit 1;
    if broken is not null then
        raise exception 'an entry breaks the rule %', broken using errcode = 'check_violation', constraint = broken;
    end if;
    return null;
end $$;
create trigger entry_balances after insert on entry referencing new table as added
    for each statement execute function entries_must_hold();

-- Holds the owner too; the application's role has no grant to begin with.
create function journal_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'a booked entry is never changed or deleted, nor does it get another line: correct it by a new one'
        using errcode = 'check_violation', constraint = 'journal_append_only';
end $$;
create trigger append_only before update or delete or truncate on entry
    for each statement execute function journal_is_append_only();
create trigger append_only before update or delete or truncate on posting
    for each statement execute function journal_is_append_only();
create trigger append_only before update or delete or truncate on balance_snapshot
    for each statement execute function journal_is_append_only();
-- The balance of an entry is looked at when it is made: a line may only come with it, from the functions that book.
create trigger with_its_entry before insert on posting for each statement
    when (current_setting('minilateral.booking', true) is distinct from 'on') execute function journal_is_append_only();

-- The id of an account, made from what it is kept for.
create function account_id(
    in_scope uuid, in_currency text, in_kind text, in_nation text, in_work_package uuid)
    returns uuid language sql immutable parallel safe
    return encode(substring(sha256(convert_to(in_scope::text || ' ' || in_currency || ' ' || in_kind || ' ' || in_nation
        || ' ' || coalesce(in_work_package::text, ''), 'UTF8')) for 16), 'hex')::uuid;

-- Accounts of debits: what is owned, what is owed to the scope, and what was spent.
create function is_debit_kind(in_kind text) returns boolean language sql immutable
    return in_kind in ('BANK', 'RECEIVABLE_NOT_CALLED', 'RECEIVABLE_CALLED', 'IN_KIND_RECEIVABLE', 'INTEREST_RECEIVABLE',
        'EXPENSE', 'EXPENSE_IN_KIND', 'WRITE_OFF');

-- Whether the account, less what is pending, may go to its other side.
create function limit_account(in_account uuid, in_kind text, in_limited boolean) returns void
    language sql set search_path = public
begin atomic
    update balance b set
        lowest = case when in_limited and is_debit_kind(in_kind) then 0 else -1000000000000000 end,
        highest = case when in_limited and not is_debit_kind(in_kind) then 0 else 1000000000000000 end
    where b.account_id = in_account;
end;

create function opened_account(
    in_consortium uuid, in_project uuid, in_currency text, in_kind text, in_nation text, in_work_package uuid)
    returns uuid language plpgsql set search_path = public as $$
declare
    new_id uuid := account_id(coalesce(in_project, in_consortium), in_currency, in_kind, in_nation, in_work_package);
begin
    insert into account (id, consortium_id, project_id, currency, kind, nation, work_package_id)
        values (new_id, in_consortium, in_project, in_currency, in_kind, in_nation, in_work_package);
    insert into balance (account_id, consortium_id, project_id) values (new_id, in_consortium, in_project);
    if exists (select from account_limit l where l.consortium_id = in_consortium and l.kind = in_kind) then
        perform limit_account(new_id, in_kind, true);
    end if;
    return new_id;
end $$;

-- The kinds of account that may not be overdrawn in a consortium; accounts opened later follow it.
create table account_limit (
    consortium_id uuid not null,
    kind          text not null,
    primary key (consortium_id, kind)
);

-- The functions that book run as the owner, so they say the vault's rule again.
create function must_keep_books(in_consortium uuid) returns void language plpgsql stable as $$
begin
    if acting_as_service() then
        return;
    end if;
    perform from consortium c join participation p on p.consortium_id = c.id and p.nation = c.lead_nation
        where c.id = in_consortium and c.lead_nation = caller_nation()
          and p.standing in ('PARTY', 'PROVISIONALLY_APPLYING', 'NOTICE_GIVEN');
    if not found then
        raise insufficient_privilege using message = 'only the nation that keeps the books posts to them';
    end if;
end $$;

-- Remembers what the account holds by effective day, from the snapshot before and what was posted since.
create function take_snapshot(in_account uuid) returns void language sql set search_path = public
begin atomic
    insert into balance_snapshot (account_id, recorded_at, days, amounts, consortium_id, project_id)
    with before as (
        select s.recorded_at, s.days, s.amounts from balance_snapshot s where s.account_id = in_account
        order by s.recorded_at desc limit 1),
    day as (
        select d.effective_on, sum(d.amount)::bigint as amount from (
            select x.effective_on, x.amount from before b, unnest(b.days, b.amounts) as x(effective_on, amount)
            union all
            select p.effective_on, p.amount from posting p where p.account_id = in_account
                and p.recorded_at > coalesce((select b.recorded_at from before b), '-infinity')) d
        group by d.effective_on having sum(d.amount) <> 0)
    select in_account, (select max(p.recorded_at) from posting p where p.account_id = in_account),
        coalesce((select array_agg(day.effective_on order by day.effective_on) from day), '{}'),
        coalesce((select array_agg(day.amount order by day.effective_on) from day), '{}'),
        b.consortium_id, b.project_id
    from balance b where b.account_id = in_account;
end;

-- Books one entry: one short statement with a cached plan per step is faster than one clever big one. Lines come sorted
-- by currency.
create function post_entry(
    in_consortium uuid, in_project uuid, in_kind text, in_source uuid, in_effective date,
    in_reason text, in_actor text, in_actor_name text,
    in_kinds text[], in_nations text[], in_work_packages uuid[], in_currencies text[], in_amounts bigint[],
    in_decision uuid default null, in_document text default null, in_metadata jsonb default null,
    out id uuid, out number text, out recorded_at timestamptz)
    language plpgsql security definer set search_path = public as $$
#variable_conflict use_variable
declare
    this_year int := extract(year from clock_timestamp() at time zone 'UTC');
    given_year int;
    serial int;
    scope uuid := coalesce(in_project, in_consortium);
    line_account uuid;
    line_after bigint;
    line_version bigint;
    sum_of_currency bigint := 0;
    accounts uuid[] := '{}';
    afters bigint[] := '{}';
    versions bigint[] := '{}';
    full_accounts uuid[];
begin
    perform must_keep_books(in_consortium);
    loop
        update journal_position j set
            recorded_at = greatest(clock_timestamp(), j.recorded_at + interval '1 microsecond'),
            last_number = case when j.year >= this_year then j.last_number + 1 else 1 end,
            year = greatest(j.year, this_year)
            where j.consortium_id = in_consortium
            returning j.year, j.last_number, j.recorded_at into given_year, serial, recorded_at;
        exit when found;
        insert into journal_position values (in_consortium, '-infinity', 0, 0) on conflict do nothing;
    end loop;
    id := uuidv7();
    number := 'JE-' || given_year || '-' || lpad(serial::text, greatest(6, length(serial::text)), '0');
    for at in 1 .. coalesce(cardinality(in_amounts), 0) loop
        sum_of_currency := sum_of_currency + in_amounts[at];
        if in_currencies[at] is distinct from in_currencies[at + 1] then
            if sum_of_currency <> 0 then
                raise exception 'the lines in % do not balance', in_currencies[at]
                    using errcode = 'check_violation', constraint = 'entry_balances';
            end if;
        end if;
        line_account := account_id(scope, in_currencies[at], in_kinds[at], in_nations[at], in_work_packages[at]);
        loop
            update balance b set amount = b.amount + in_amounts[at], postings = b.postings + 1
                where b.account_id = line_account returning b.amount, b.postings into line_after, line_version;
            exit when found;
            perform opened_account(in_consortium, in_project,
                in_currencies[at], in_kinds[at], in_nations[at], in_work_packages[at]);
        end loop;
        accounts[at] := line_account;
        afters[at] := line_after;
        versions[at] := line_version;
        if line_version % 1024 = 0 then
            full_accounts := array_append(full_accounts, line_account);
        end if;
    end loop;
    perform set_config('minilateral.booking', 'on', true);
    insert into posting (entry_id, account_id, recorded_at, amount, balance_after, version, consortium_id, effective_on,
                         line, currency, project_id)
        select id, l.account, recorded_at, l.amount, l.after, l.version, in_consortium, in_effective,
               l.at, l.currency, in_project
        from unnest(accounts, in_currencies, in_amounts, afters, versions)
            with ordinality as l(account, currency, amount, after, version, at);
    perform set_config('minilateral.booking', 'off', true);
    insert into entry (id, consortium_id, recorded_at, year, serial, effective_on, project_id, source_id, number, kind,
                       reason, actor, actor_name, decision_id, document, metadata)
        values (id, in_consortium, recorded_at, given_year, serial, in_effective, in_project, coalesce(in_source, id), number,
                in_kind, in_reason, in_actor, in_actor_name, in_decision, in_document, in_metadata);
    if full_accounts is not null then
        perform take_snapshot(f.account) from (select distinct unnest(full_accounts)) as f(account);
    end if;
end $$;

revoke execute on function limit_account, opened_account, must_keep_books, take_snapshot, post_entry from public;
grant execute on function post_entry to ${app};

do $$
declare
    closed text;
begin
    foreach closed in array array['journal_position', 'account', 'balance', 'entry', 'posting', 'balance_snapshot',
                                  'account_limit'] loop
        execute format('alter table %I enable row level security', closed);
        execute format('alter table %I force row level security', closed);
        execute format('create policy owner_keeps on %I to ${owner} using (true) with check (true)', closed);
    end loop;
    foreach closed in array array['account', 'balance', 'entry', 'posting', 'balance_snapshot'] loop
        execute format('create policy seen_in_scope on %I for select to ${app}'
            || ' using (acting_as_service() or (consortium_id in (select my_consortia())'
            || ' and (project_id is null or project_id in (select my_projects()))))', closed);
        execute format('grant select on %I to ${app}', closed);
    end loop;
end $$;
-- Nobody but the functions that book needs the positions.
create policy nobody on journal_position to ${app} using (false);
create policy seen_by_participants on account_limit for select to ${app}
    using (acting_as_service() or consortium_id in (select my_consortia()));
grant select on account_limit to ${app};
