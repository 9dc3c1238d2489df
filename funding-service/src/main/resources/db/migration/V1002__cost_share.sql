-- By which weights nations divide a cost. A version never changes; only its adoption is added to it.

create table cost_share (
    id              uuid primary key,
    consortium_id   uuid        not null,
    project_id      uuid,
    name            text        not null,
    number          int         not null,
    whole           text        not null,
    gap             text        not null,
    valid_from      date        not null,
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
    constraint cost_share_number_once unique nulls not distinct (consortium_id, project_id, name, number),
    constraint cost_share_adopted_by_decision check ((state = 'ADOPTED') = (decision_id is not null))
);
create index cost_share_consortium on cost_share (consortium_id, id);

create table cost_share_line (
    cost_share_id uuid    not null references cost_share,
    position      int     not null,
    nation        text    not null,
    underwritten  boolean not null,
    weight        text    not null,
    primary key (cost_share_id, position),
    constraint nation_once_in_scale unique (cost_share_id, nation, underwritten)
);

create function my_cost_shares() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from cost_share
    where consortium_id in (select my_consortia()) and (project_id is null or project_id in (select my_projects()));
end;

alter table cost_share enable row level security;
alter table cost_share force row level security;
create policy owner_keeps on cost_share to ${owner} using (true) with check (true);
create policy seen_in_scope on cost_share for select to ${app}
    using (acting_as_service() or (consortium_id in (select my_consortia())
        and (project_id is null or project_id in (select my_projects()))));
create policy proposed_in_scope on cost_share for insert to ${app}
    with check (consortium_id in (select my_consortia())
        and (project_id is null or project_id in (select my_projects())));
-- The service adopts; whoever keeps the books locks the row while assessing by it.
create policy adopted_by_service on cost_share for update to ${app}
    using (acting_as_service() or consortium_id in (select led_consortia())) with check (acting_as_service());

alter table cost_share_line enable row level security;
alter table cost_share_line force row level security;
create policy owner_keeps on cost_share_line to ${owner} using (true) with check (true);
create policy seen_in_scope on cost_share_line for select to ${app}
    using (acting_as_service() or cost_share_id in (select my_cost_shares()));
create policy proposed_in_scope on cost_share_line for insert to ${app}
    with check (cost_share_id in (select my_cost_shares()));

grant select, insert on cost_share, cost_share_line to ${app};
grant update (state, decision_id, decision_number, decision_clause, objection_code, objection, version)
    on cost_share to ${app};
