-- Late interest: its terms, what was charged for which days, what was paid of it and what was given up.

create table interest_terms (
    id              uuid primary key,
    consortium_id   uuid        not null,
    name            text        not null,
    valid_from      date        not null,
    clause          text,
    steps           jsonb       not null,
    proposed_at     timestamptz not null,
    proposed_by     text        not null,
    state           text        not null,
    decision_id     uuid,
    decision_number text,
    decision_clause text,
    objection_code  text,
    objection       text,
    version         bigint      not null,
    constraint interest_terms_adopted_by_decision check ((state = 'ADOPTED') = (decision_id is not null))
);
create index interest_terms_consortium on interest_terms (consortium_id, id);

create table interest_charge (
    id            uuid primary key,
    consortium_id uuid        not null,
    project_id    uuid,
    number        text        not null,
    as_of         date        not null,
    charged_at    timestamptz not null,
    charged_by    text        not null,
    entry_number  text        not null,
    constraint interest_charge_number_once unique (consortium_id, number)
);

create table interest_charge_line (
    id            uuid primary key,
    charge_id     uuid   not null references interest_charge,
    consortium_id uuid   not null,
    project_id    uuid,
    call_id       uuid   not null,
    nation        text   not null,
    currency      text   not null,
    from_day      date   not null,
    until_day     date   not null,
    amount        bigint not null,
    terms_id      uuid   not null references interest_terms,
    slices        jsonb  not null,
    constraint interest_charged_once unique (call_id, nation, from_day),
    constraint interest_for_some_days check (from_day < until_day)
);
comment on column interest_charge_line.amount is
    'minor units; below zero where money that came to light later had been there in days already charged';
create index interest_charge_line_charge on interest_charge_line (charge_id);

create table interest_balance (
    scope_id      uuid   not null,
    consortium_id uuid   not null,
    project_id    uuid,
    currency      text   not null,
    nation        text   not null,
    charged       bigint not null default 0,
    received      bigint not null default 0,
    waived        bigint not null default 0,
    primary key (scope_id, currency, nation),
    constraint interest_not_below_zero check (charged >= 0 and received >= 0 and waived >= 0),
    constraint interest_settled_within_charge check (received + waived <= charged)
);

create table interest_receipt (
    id             uuid primary key,
    consortium_id  uuid        not null,
    project_id     uuid,
    number         text        not null,
    nation         text        not null,
    currency       text        not null,
    amount         bigint      not null,
    value_date     date        not null,
    bank_reference text,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    entry_number   text        not null,
    constraint interest_receipt_number_once unique (consortium_id, number),
    constraint interest_receipt_above_zero check (amount > 0)
);
create index interest_receipt_consortium on interest_receipt (consortium_id, id);

create table interest_waiver (
    id              uuid primary key,
    consortium_id   uuid        not null,
    project_id      uuid,
    nation          text        not null,
    currency        text        not null,
    amount          bigint      not null,
    reason          text        not null,
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
    constraint interest_waiver_above_zero check (amount > 0),
    constraint interest_waiver_adopted_by_decision check ((state = 'ADOPTED') = (decision_id is not null)),
    constraint interest_waived_by_decision check (entry_number is null or state = 'ADOPTED')
);
create index interest_waiver_consortium on interest_waiver (consortium_id, id);

create table write_off (
    id              uuid primary key,
    consortium_id   uuid        not null,
    project_id      uuid,
    call_id         uuid        not null references call,
    nation          text        not null,
    currency        text        not null,
    amount          bigint      not null,
    reason          text        not null,
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
    constraint write_off_above_zero check (amount > 0),
    constraint write_off_adopted_by_decision check ((state = 'ADOPTED') = (decision_id is not null)),
    constraint written_off_by_decision check (entry_number is null or state = 'ADOPTED')
);
create index write_off_consortium on write_off (consortium_id, id);

do $$
declare
    closed text;
begin
    foreach closed in array array['interest_terms', 'interest_charge', 'interest_charge_line', 'interest_balance',
                                  'interest_receipt', 'interest_waiver', 'write_off'] loop
        execute format('alter table %I enable row level security', closed);
        execute format('alter table %I force row level security', closed);
        execute format('create policy owner_keeps on %I to ${owner} using (true) with check (true)', closed);
        execute format('create policy seen_in_scope on %I for select to ${app}'
            || ' using (acting_as_service() or (consortium_id in (select my_consortia())%s))', closed,
            case when closed = 'interest_terms' then ''
                 else ' and (project_id is null or project_id in (select my_projects()))' end);
        execute format('create policy made_by_lead on %I for insert to ${app} with check (%s)', closed,
            case when closed = 'interest_terms' then 'consortium_id in (select my_consortia())'
                 else 'consortium_id in (select led_consortia())' end);
        execute format('create policy moved_by_lead on %I for update to ${app}'
            || ' using (acting_as_service() or consortium_id in (select led_consortia()))', closed);
        execute format('grant select, insert on %I to ${app}', closed);
    end loop;
    foreach closed in array array['interest_terms', 'interest_waiver', 'write_off'] loop
        execute format('grant update (state, decision_id, decision_number, decision_clause, objection_code, objection,'
            || ' version) on %I to ${app}', closed);
    end loop;
end $$;
grant update (charged, received, waived) on interest_balance to ${app};
grant update (booked_on, entry_number) on interest_waiver, write_off to ${app};
