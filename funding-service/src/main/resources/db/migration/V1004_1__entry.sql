-- The entries, append-only. The functions of V1004_2 and V1010 are the only way in.

-- One row per consortium gives its entries their numbers and instants: without gaps, in the order of their commits,
-- so that "up to this entry" is the same set of entries for ever. Whoever books locks it first, and holds it until the
-- commit: so nobody waits in a circle, and the balances of a consortium are only ever changed by one at a time.
create table journal_position (
    consortium_id uuid primary key,
    recorded_at   timestamptz not null,
    year          int         not null,
    last_number   int         not null,
    closed        datemultirange not null default '{}',
    soft_closed   datemultirange not null default '{}'
) with (fillfactor = 10, autovacuum_vacuum_scale_factor = 0.02);

comment on column journal_position.closed is 'the days of closed periods: whoever books holds the row, so it costs no look at the periods';

create function entry_number(in_year int, in_serial int) returns text language sql immutable parallel safe
    return 'JE-' || in_year::text || '-' || lpad(in_serial::text, greatest(6, length(in_serial::text)), '0');

create function lock_journal(in_consortium uuid) returns void language plpgsql as $$
begin
    insert into journal_position values (in_consortium, '-infinity', 0, 0) on conflict do nothing;
    perform from journal_position j where j.consortium_id = in_consortium for update;
end $$;

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
    constraint entry_number_once unique (consortium_id, year, serial)
);
comment on column entry.source_id is 'the document behind the entry, such as an assessment, a call or a receipt; its own id where there is none';
comment on column entry.document is 'how a source document outside these books is called, such as a voucher';
-- Entries by hand have no document here.
create unique index document_booked_once on entry (source_id, kind) where kind not in ('MANUAL', 'OPENING', 'CORRECTION');
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
    primary key (entry_id, line)
);
comment on column posting.version is 'counts the postings of the account, without a gap, in the order of their recording';
create index posting_account on posting (account_id, recorded_at);

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

-- What holds of every entry; its lines are written before it. Rules of the table itself would be read again for each
-- entry, and each further query costs as much as a line. Whether its day is open is what the functions that book ask
-- the position that they hold.
create function entry_must_hold() returns trigger language plpgsql as $$
declare
    lines record;
    broken text;
begin
    select sum(p.amount) as total, bool_and(p.amount <> 0) as all_move, min(p.currency) <> max(p.currency) as mixed
        into lines from posting p where p.entry_id = new.id;
    broken := case
        when not lines.all_move then 'posting_above_or_below_zero'
        -- Null where there is no line at all.
        when lines.total is distinct from 0 then 'entry_balances'
        when new.kind not in (
            'ASSESSMENT', 'ADJUSTMENT', 'CALL', 'RECEIPT', 'APPLICATION', 'NETTING', 'INTEREST', 'INTEREST_WAIVER',
            'WRITE_OFF', 'CLAIM', 'PAYMENT', 'IN_KIND_AGREEMENT', 'IN_KIND_CREDIT', 'IN_KIND_SHORTFALL', 'REVALUATION',
            'YEAR_CLOSE', 'SURPLUS', 'CORRECTION', 'MANUAL', 'OPENING')
            then 'entry_kind_known'
        when (new.corrects is not null) <> (new.kind = 'CORRECTION') then 'correction_points_back'
        when new.kind in ('MANUAL', 'OPENING') and new.decision_id is null and new.document is null
            then 'money_needs_decision'
        when jsonb_typeof(new.metadata) <> 'object' or pg_column_size(new.metadata) > 8192 then 'metadata_bounded'
        end;
    if broken is null and lines.mixed then
        select 'entry_balances' into broken
            from posting p where p.entry_id = new.id group by p.currency having sum(p.amount) <> 0 limit 1;
    end if;
    if broken is not null then
        raise exception 'an entry breaks the rule %', broken using errcode = 'check_violation', constraint = broken;
    end if;
    return new;
end $$;
create trigger entry_balances before insert on entry for each row execute function entry_must_hold();

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

revoke execute on function lock_journal, take_snapshot from public;

do $$
declare
    closed text;
begin
    -- Not forced: the owner, as whom the functions book, may do everything anyway, and a policy costs it time.
    foreach closed in array array['journal_position', 'entry', 'posting', 'balance_snapshot'] loop
        execute format('alter table %I enable row level security', closed);
        execute format('comment on table %I is %L', closed, 'not forced because the functions that book are its owner''s');
    end loop;
    foreach closed in array array['entry', 'posting', 'balance_snapshot'] loop
        execute format('create policy seen_in_scope on %I for select to ${app}'
            || ' using (acting_as_service() or (consortium_id in (select my_consortia())'
            || ' and (project_id is null or project_id in (select my_projects()))))', closed);
        execute format('grant select on %I to ${app}', closed);
    end loop;
end $$;
-- Nobody but the functions that book needs the positions.
create policy nobody on journal_position to ${app} using (false);
