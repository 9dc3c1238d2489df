-- What a programme may cost over several years, in the prices of one level. Budgets of single years belong to it, and what is
-- assessed by them never exceeds the envelope that was adopted last.

create table envelope (
    id              uuid primary key,
    consortium_id   uuid        not null,
    project_id      uuid,
    root_id         uuid        not null references envelope,
    revises_id      uuid references envelope,
    name            text        not null,
    currency        text        not null,
    amount          bigint      not null,
    years           jsonb       not null,
    price_level     text,
    proposed_at     timestamptz not null,
    proposed_by     text        not null,
    state           text        not null,
    decision_id     uuid,
    decision_number text,
    decision_clause text,
    objection_code  text,
    objection       text,
    version         bigint      not null,
    constraint envelope_above_zero check (amount > 0),
    constraint envelope_adopted_by_decision check ((state = 'ADOPTED') = (decision_id is not null))
);
create index envelope_consortium on envelope (consortium_id, id);
create unique index envelope_revised_once on envelope (revises_id) where state = 'ADOPTED';

alter table budget add envelope_id uuid references envelope;
comment on column budget.envelope_id is 'the first of its chain, or null';

alter table envelope enable row level security;
alter table envelope force row level security;
create policy owner_keeps on envelope to ${owner} using (true) with check (true);
create policy seen_in_scope on envelope for select to ${app}
    using (acting_as_service() or (consortium_id in (select my_consortia())
        and (project_id is null or project_id in (select my_projects()))));
create policy proposed_in_scope on envelope for insert to ${app}
    with check (consortium_id in (select my_consortia())
        and (project_id is null or project_id in (select my_projects())));
-- The service adopts; whoever keeps the books locks the row while assessing within it.
create policy adopted_by_service on envelope for update to ${app}
    using (acting_as_service() or consortium_id in (select led_consortia())) with check (acting_as_service());

grant select, insert on envelope to ${app};
grant update (state, decision_id, decision_number, decision_clause, objection_code, objection, version)
    on envelope to ${app};
