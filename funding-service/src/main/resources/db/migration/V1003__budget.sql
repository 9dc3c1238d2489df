-- What is planned. Each text of a budget is a revision of its own that stays; nations decide on one revision.

create table budget (
    id              uuid primary key,
    consortium_id   uuid        not null,
    project_id      uuid,
    revision_id     uuid        not null,
    proposed_at     timestamptz not null,
    proposed_by     text        not null,
    state           text        not null,
    decision_id     uuid,
    decision_number text,
    decision_clause text,
    objection_code  text,
    objection       text,
    version         bigint      not null,
    constraint budget_adopted_by_decision check ((state = 'ADOPTED') = (decision_id is not null))
);
create index budget_consortium on budget (consortium_id, id);

create table budget_revision (
    id          uuid primary key,
    budget_id   uuid        not null references budget,
    number      int         not null,
    name        text        not null,
    fiscal_year int         not null,
    currency    text        not null,
    written_at  timestamptz not null,
    written_by  text        not null,
    constraint budget_revision_once unique (budget_id, number)
);

create table budget_line (
    revision_id     uuid   not null references budget_revision,
    position        int    not null,
    kind            text   not null,
    work_package_id uuid,
    title           text   not null,
    amount          bigint not null,
    primary key (revision_id, position),
    constraint budget_line_above_zero check (amount > 0)
);

create function my_budgets() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from budget
    where consortium_id in (select my_consortia()) and (project_id is null or project_id in (select my_projects()));
end;
create function my_budget_revisions() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from budget_revision where budget_id in (select my_budgets());
end;

alter table budget enable row level security;
alter table budget force row level security;
create policy owner_keeps on budget to ${owner} using (true) with check (true);
create policy seen_in_scope on budget for select to ${app}
    using (acting_as_service() or (consortium_id in (select my_consortia())
        and (project_id is null or project_id in (select my_projects()))));
create policy proposed_in_scope on budget for insert to ${app}
    with check (consortium_id in (select my_consortia())
        and (project_id is null or project_id in (select my_projects())));
create policy changed_in_scope on budget for update to ${app}
    using (acting_as_service() or (consortium_id in (select my_consortia())
        and (project_id is null or project_id in (select my_projects()))));

alter table budget_revision enable row level security;
alter table budget_revision force row level security;
create policy owner_keeps on budget_revision to ${owner} using (true) with check (true);
create policy seen_in_scope on budget_revision for select to ${app}
    using (acting_as_service() or budget_id in (select my_budgets()));
create policy written_in_scope on budget_revision for insert to ${app}
    with check (budget_id in (select my_budgets()));

alter table budget_line enable row level security;
alter table budget_line force row level security;
create policy owner_keeps on budget_line to ${owner} using (true) with check (true);
create policy seen_in_scope on budget_line for select to ${app}
    using (acting_as_service() or revision_id in (select my_budget_revisions()));
create policy written_in_scope on budget_line for insert to ${app}
    with check (revision_id in (select my_budget_revisions()));

grant select, insert on budget, budget_revision, budget_line to ${app};
grant update (revision_id, state, decision_id, decision_number, decision_clause, objection_code, objection, version)
    on budget to ${app};
