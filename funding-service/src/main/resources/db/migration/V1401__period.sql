-- How accounting periods are closed by four eyes, and opened again by decision.

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

-- Whoever books holds the journal's position until the commit. Whoever closes holds it too: after the last who books under
-- the old state has committed, and before the next one looks.
create function hold_journal(in_consortium uuid) returns boolean
    language plpgsql security definer set search_path = public as $$
begin
    perform must_keep_books(in_consortium);
    perform lock_journal(in_consortium);
    return true;
end $$;

-- The position says which days are closed, so that whoever books sees it with the row that it holds.
create function position_follows_periods() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    perform lock_journal(new.consortium_id);
    update journal_position j set (closed, soft_closed) = (
        select coalesce(range_agg(p.days) filter (where p.state = 'CLOSED'), '{}'),
               coalesce(range_agg(p.days) filter (where p.state = 'SOFT_CLOSED'), '{}')
        from (select q.state, daterange(q.first_day, q.last_day, '[]') as days
              from accounting_period q where q.consortium_id = new.consortium_id) p)
        where j.consortium_id = new.consortium_id;
    return null;
end $$;
create trigger position_follows after update of state on accounting_period
    for each row execute function position_follows_periods();
create trigger position_begins after insert on accounting_period
    for each row when (new.state <> 'OPEN') execute function position_follows_periods();

revoke execute on function hold_journal, position_follows_periods from public;
grant execute on function hold_journal to ${app};

do $$
declare
    closed text;
begin
    foreach closed in array array['period_closing', 'period_reopening'] loop
        execute format('alter table %I enable row level security', closed);
        execute format('alter table %I force row level security', closed);
        execute format('create policy owner_keeps on %I to ${owner} using (true) with check (true)', closed);
        execute format('create policy seen_by_participants on %I for select to ${app}'
            || ' using (acting_as_service() or consortium_id in (select my_consortia()))', closed);
    end loop;
end $$;
create policy proposed_by_lead on period_closing for insert to ${app}
    with check (consortium_id in (select led_consortia()) and proposed_by = caller_subject());
create policy decided_by_lead on period_closing for update to ${app}
    using (consortium_id in (select led_consortia()))
    with check (decided_by = caller_subject());
create policy requested_by_lead on period_reopening for insert to ${app}
    with check (consortium_id in (select led_consortia()));
create policy decided_by_nations on period_reopening for update to ${app} using (acting_as_service());

grant select, insert on period_closing, period_reopening to ${app};
grant update (state, decided_at, decided_by, decided_by_name, version) on period_closing to ${app};
grant update (state, decision_id, decision_number, decision_clause, objection_code, objection, version)
    on period_reopening to ${app};
