-- Claims set against dues; the close of a year; its surplus shared, credited to dues or refunded.

create table netting (
    id            uuid primary key,
    consortium_id uuid        not null,
    project_id    uuid,
    number        text        not null,
    nation        text        not null,
    currency      text        not null,
    amount        bigint      not null,
    netted_on     date        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    entry_number  text        not null,
    constraint netting_number_once unique (consortium_id, number),
    constraint netting_above_zero check (amount > 0)
);
create index netting_consortium on netting (consortium_id, id);

create table year_closing (
    id               uuid primary key,
    consortium_id    uuid        not null,
    project_id       uuid,
    fiscal_year      int         not null,
    first_day        date        not null,
    last_day         date        not null,
    state            text        not null,
    proposed_at      timestamptz not null,
    proposed_by      text        not null,
    proposed_by_name text        not null,
    decided_at       timestamptz,
    decided_by       text,
    decided_by_name  text,
    version          bigint      not null,
    constraint year_closing_state_known check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
    constraint year_closing_decided check ((state = 'PROPOSED') = (decided_by is null)),
    constraint proposer_never_approves check (state <> 'APPROVED' or decided_by <> proposed_by)
);
create unique index year_closing_under_way on year_closing (consortium_id, coalesce(project_id, consortium_id), fiscal_year)
    where state = 'PROPOSED';
create index year_closing_consortium on year_closing (consortium_id, id);

create table year_result (
    id            uuid primary key,
    closing_id    uuid   not null references year_closing,
    consortium_id uuid   not null,
    project_id    uuid,
    fiscal_year   int    not null,
    first_day     date   not null,
    last_day      date   not null,
    currency      text   not null,
    revenue       bigint not null,
    expense       bigint not null,
    entry_number  text   not null,
    constraint year_result_once unique nulls not distinct (closing_id, project_id, currency)
);

create table surplus_sharing (
    id              uuid primary key,
    consortium_id   uuid        not null,
    project_id      uuid,
    result_id       uuid        not null references year_result,
    currency        text        not null,
    amount          bigint      not null,
    lines           jsonb       not null,
    proposed_at     timestamptz not null,
    proposed_by     text        not null,
    state           text        not null,
    decision_id     uuid,
    decision_number text,
    decision_clause text,
    objection_code  text,
    objection       text,
    booked_on       date,
    entry_number    text,
    version         bigint      not null,
    constraint surplus_shared_once unique (result_id),
    constraint surplus_above_zero check (amount > 0),
    constraint surplus_adopted_by_decision check ((state = 'ADOPTED') = (decision_id is not null)),
    constraint surplus_shared_by_decision check (entry_number is null or state = 'ADOPTED')
);
-- Each sharing starts from the carry of the one before, so one is shared to its end before the next is proposed.
create unique index earlier_surplus_not_shared on surplus_sharing
    (consortium_id, coalesce(project_id, consortium_id), currency) where entry_number is null;
create index surplus_sharing_consortium on surplus_sharing (consortium_id, id);

create table surplus_credit (
    id            uuid primary key,
    consortium_id uuid        not null,
    project_id    uuid,
    number        text        not null,
    nation        text        not null,
    currency      text        not null,
    amount        bigint      not null,
    credited_on   date        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    entry_number  text        not null,
    constraint surplus_credit_number_once unique (consortium_id, number),
    constraint surplus_credit_above_zero check (amount > 0)
);
create index surplus_credit_consortium on surplus_credit (consortium_id, id);

create table refund (
    id               uuid primary key,
    consortium_id    uuid        not null,
    project_id       uuid,
    number           text        not null,
    nation           text        not null,
    currency         text        not null,
    amount           bigint      not null,
    value_date       date        not null,
    bank_reference   text,
    state            text        not null,
    proposed_at      timestamptz not null,
    proposed_by      text        not null,
    proposed_by_name text        not null,
    decided_at       timestamptz,
    decided_by       text,
    decided_by_name  text,
    entry_number     text,
    version          bigint      not null,
    constraint refund_number_once unique (consortium_id, number),
    constraint refund_above_zero check (amount > 0),
    constraint refund_state_known check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
    constraint refund_decided check ((state = 'PROPOSED') = (decided_by is null)),
    constraint refund_booked_when_approved check (entry_number is null or state = 'APPROVED'),
    constraint proposer_never_approves check (state <> 'APPROVED' or decided_by <> proposed_by)
);
create index refund_consortium on refund (consortium_id, id);

do $$
declare
    closed text;
begin
    foreach closed in array array['netting', 'year_closing', 'year_result', 'surplus_sharing', 'surplus_credit', 'refund']
    loop
        execute format('alter table %I enable row level security', closed);
        execute format('alter table %I force row level security', closed);
        execute format('create policy owner_keeps on %I to ${owner} using (true) with check (true)', closed);
        execute format('create policy seen_in_scope on %I for select to ${app}'
            || ' using (acting_as_service() or (consortium_id in (select my_consortia())'
            || ' and (project_id is null or project_id in (select my_projects()))))', closed);
        execute format('create policy made_by_lead on %I for insert to ${app}'
            || ' with check (consortium_id in (select led_consortia())%s)', closed,
            case when closed in ('year_closing', 'refund') then ' and proposed_by = caller_subject()' else '' end);
        execute format('grant select, insert on %I to ${app}', closed);
    end loop;
    foreach closed in array array['year_closing', 'refund'] loop
        execute format('create policy decided_by_lead on %I for update to ${app}'
            || ' using (consortium_id in (select led_consortia())) with check (decided_by = caller_subject())', closed);
        execute format('grant update (state, decided_at, decided_by, decided_by_name, version) on %I to ${app}', closed);
    end loop;
end $$;
create policy moved_by_lead on surplus_sharing for update to ${app}
    using (acting_as_service() or consortium_id in (select led_consortia()));
grant update (state, decision_id, decision_number, decision_clause, objection_code, objection, booked_on, entry_number,
    version) on surplus_sharing to ${app};
grant update (entry_number) on refund to ${app};
