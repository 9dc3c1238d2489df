-- Accounting periods and their closing. A day that no period covers is open.

create table accounting_period (
    id            uuid primary key,
    consortium_id uuid   not null,
    fiscal_year   int    not null,
    number        int    not null,
    first_day     date   not null,
    last_day      date   not null,
    state         text   not null,
    version       bigint not null,
    constraint period_once unique (consortium_id, fiscal_year, number),
    constraint period_begins_once unique (consortium_id, first_day),
    constraint period_begins_before_it_ends check (first_day <= last_day),
    constraint period_state_known check (state in ('OPEN', 'SOFT_CLOSED', 'CLOSED'))
);

create table period_closing (
    id               uuid primary key,
    consortium_id    uuid        not null,
    period_id        uuid        not null references accounting_period,
    state            text        not null,
    reason           text,
    proposed_at      timestamptz not null,
    proposed_by      text        not null,
    proposed_by_name text        not null,
    decided_at       timestamptz,
    decided_by       text,
    decided_by_name  text,
    version          bigint      not null,
    constraint period_closing_state_known check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
    constraint period_closing_decided check ((state = 'PROPOSED') = (decided_by is null)),
    constraint proposer_never_approves check (state <> 'APPROVED' or decided_by <> proposed_by)
);
create unique index period_closing_under_way on period_closing (period_id) where state = 'PROPOSED';
create index period_closing_consortium on period_closing (consortium_id, id);

create table period_reopening (
    id              uuid primary key,
    consortium_id   uuid        not null,
    period_id       uuid        not null references accounting_period,
    reason          text        not null,
    requested_at    timestamptz not null,
    requested_by    text        not null,
    state           text        not null,
    decision_id     uuid,
    decision_number text,
    decision_clause text,
    objection_code  text,
    objection       text,
    version         bigint      not null,
    constraint reopening_adopted_by_decision check ((state = 'ADOPTED') = (decision_id is not null))
);
create index period_reopening_consortium on period_reopening (consortium_id, id);

-- Those who book share the gate of their month, memory only; those who close hold it alone, after the last who books
-- under the old state has committed, and before the next one looks.
create function period_gate(in_consortium uuid, in_day date) returns bigint language sql immutable
    return uuid_hash_extended(in_consortium, (extract(year from in_day) * 12 + extract(month from in_day))::bigint);

create function hold_period_gates(in_consortium uuid, in_first date, in_last date) returns int
    language plpgsql set search_path = public as $$
declare
    month date := date_trunc('month', in_first);
    held int := 0;
begin
    while month <= in_last loop
        perform pg_advisory_xact_lock(period_gate(in_consortium, month));
        month := month + interval '1 month';
        held := held + 1;
    end loop;
    return held;
end $$;

-- The service says 'minilateral.adjusting' for callers who approve: a soft-closed period takes their entries alone.
create function require_open_period(in_consortium uuid, in_day date) returns void language plpgsql as $$
declare
    period accounting_period;
    refused text;
begin
    select * into period from accounting_period p
        where p.consortium_id = in_consortium and p.first_day <= in_day order by p.first_day desc limit 1;
    if period.last_day >= in_day and period.state = 'CLOSED' then
        refused := 'period_closed';
    elsif period.last_day >= in_day and period.state = 'SOFT_CLOSED'
          and current_setting('minilateral.adjusting', true) is distinct from 'on' then
        refused := 'period_soft_closed';
    end if;
    if refused is not null then
        raise exception 'no entry on % in period %/%', in_day, period.fiscal_year, period.number
            using errcode = 'check_violation', constraint = refused,
                  hint = format('Period %s/%s (%s to %s) is %s: no entry of this caller can take effect on %s.',
                                period.fiscal_year, lpad(period.number::text, 2, '0'), period.first_day,
                                period.last_day, lower(replace(period.state, '_', ' ')), in_day);
    end if;
end $$;

create function entry_in_open_period() returns trigger language plpgsql as $$
declare
    gate bigint := period_gate(new.consortium_id, new.effective_on);
begin
    if not pg_try_advisory_xact_lock_shared(gate) then
        -- Somebody closes just now: who would be refused anyway does not wait for that.
        perform require_open_period(new.consortium_id, new.effective_on);
        perform pg_advisory_xact_lock_shared(gate);
    end if;
    perform require_open_period(new.consortium_id, new.effective_on);
    return new;
end $$;
create trigger period_closed before insert on entry for each row execute function entry_in_open_period();

create function periods_do_not_overlap() returns trigger language plpgsql set search_path = public as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('periods ' || new.consortium_id, 0));
    if exists (select from accounting_period p where p.consortium_id = new.consortium_id
               and p.first_day <= new.last_day and p.last_day >= new.first_day) then
        raise exception 'a period overlaps another one' using errcode = 'check_violation', constraint = 'periods_overlap',
            hint = format('Some days from %s to %s are in a period already.', new.first_day, new.last_day);
    end if;
    return new;
end $$;
create trigger periods_do_not_overlap before insert on accounting_period
    for each row execute function periods_do_not_overlap();

do $$
declare
    closed text;
begin
    foreach closed in array array['accounting_period', 'period_closing', 'period_reopening'] loop
        execute format('alter table %I enable row level security', closed);
        execute format('alter table %I force row level security', closed);
        execute format('create policy owner_keeps on %I to ${owner} using (true) with check (true)', closed);
        execute format('create policy seen_by_participants on %I for select to ${app}'
            || ' using (acting_as_service() or consortium_id in (select my_consortia()))', closed);
    end loop;
end $$;
create policy laid_out_by_lead on accounting_period for insert to ${app}
    with check (consortium_id in (select led_consortia()));
create policy moved_by_lead on accounting_period for update to ${app}
    using (acting_as_service() or consortium_id in (select led_consortia()));
create policy proposed_by_lead on period_closing for insert to ${app}
    with check (consortium_id in (select led_consortia()) and proposed_by = caller_subject());
create policy decided_by_lead on period_closing for update to ${app}
    using (consortium_id in (select led_consortia()))
    with check (decided_by = caller_subject());
create policy requested_by_lead on period_reopening for insert to ${app}
    with check (consortium_id in (select led_consortia()));
create policy decided_by_nations on period_reopening for update to ${app} using (acting_as_service());

grant select, insert on accounting_period, period_closing, period_reopening to ${app};
grant update (state, version) on accounting_period to ${app};
grant update (state, decided_at, decided_by, decided_by_name, version) on period_closing to ${app};
grant update (state, decision_id, decision_number, decision_clause, objection_code, objection, version)
    on period_reopening to ${app};
