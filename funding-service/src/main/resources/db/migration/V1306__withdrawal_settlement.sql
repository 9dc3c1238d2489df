-- What a nation that leaves owed until its effective date, what of its assessments it is released from, and what its leaving
-- costs. Nations decide on the statement as it was computed; it never changes.

create table withdrawal_settlement (
    id              uuid primary key,
    consortium_id   uuid        not null,
    project_id      uuid,
    number          text        not null,
    nation          text        not null,
    currency        text        not null,
    effective_on    date        not null,
    statement       jsonb       not null,
    clause          text,
    proposed_at     timestamptz not null,
    proposed_by     text        not null,
    state           text        not null,
    decision_id     uuid,
    decision_number text,
    decision_clause text,
    objection_code  text,
    objection       text,
    version         bigint      not null,
    constraint settlement_number_once unique (consortium_id, number),
    constraint settlement_adopted_by_decision check ((state = 'ADOPTED') = (decision_id is not null))
);
create index withdrawal_settlement_consortium on withdrawal_settlement (consortium_id, id);
create unique index nation_settled_once on withdrawal_settlement (consortium_id, project_id, nation, currency)
    nulls not distinct where state = 'ADOPTED';

alter table withdrawal_settlement enable row level security;
alter table withdrawal_settlement force row level security;
create policy owner_keeps on withdrawal_settlement to ${owner} using (true) with check (true);
create policy seen_in_scope on withdrawal_settlement for select to ${app}
    using (acting_as_service() or (consortium_id in (select my_consortia())
        and (project_id is null or project_id in (select my_projects()))));
create policy made_by_lead on withdrawal_settlement for insert to ${app}
    with check (consortium_id in (select led_consortia()));
create policy adopted_by_service on withdrawal_settlement for update to ${app} using (acting_as_service());

grant select, insert on withdrawal_settlement to ${app};
grant update (state, decision_id, decision_number, decision_clause, objection_code, objection, version)
    on withdrawal_settlement to ${app};
