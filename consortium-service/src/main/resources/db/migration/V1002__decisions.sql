-- Decisions and what nations declared on them; the copy of projects that tells who votes in a project's scope.

create table project_copy (
    id            uuid primary key,
    consortium_id uuid   not null,
    participants  text[] not null
);

create table decision (
    id             uuid primary key,
    consortium_id  uuid        not null references consortium,
    number         text        not null,
    revision       int         not null,
    question       text        not null,
    subject_id     uuid,
    subject_nation text,
    project_id     uuid,
    title          text        not null,
    text           text        not null,
    ballot         jsonb       not null,
    opened_at      timestamptz not null,
    opened_by      text        not null,
    deadline       timestamptz not null,
    state          text        not null,
    closed_at      timestamptz,
    outcome        jsonb,
    version        bigint      not null,
    constraint decision_number unique (consortium_id, number, revision),
    constraint deadline_after_opening check (deadline > opened_at),
    constraint closed_with_outcome check ((closed_at is null) = (outcome is null))
);
create index decision_open on decision (deadline) where closed_at is null;
-- The same thing is not put to two votes at once.
create unique index decision_already_open on decision (question, subject_id)
    where closed_at is null and subject_id is not null;

create table declaration (
    id          uuid primary key,
    decision_id uuid        not null references decision,
    nation      text        not null,
    kind        text        not null,
    text        text,
    secret      boolean     not null,
    declared_at timestamptz not null,
    declared_by text        not null
);
create index declaration_decision on declaration (decision_id, id);

-- Nations in arrears, told by funding-service: since when their oldest unpaid call is overdue.
create table arrears (
    consortium_id uuid    not null,
    nation        text    not null,
    overdue_since date    not null,
    waived        boolean not null default false,
    primary key (consortium_id, nation)
);

create function my_decisions() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select d.id from decision d where d.consortium_id in (select my_consortia());
end;

alter table project_copy enable row level security;
alter table project_copy force row level security;
create policy owner_keeps on project_copy to ${owner} using (true) with check (true);
create policy seen_by_participants on project_copy for select to ${app}
    using (acting_as_service() or caller_nation() = any (participants));
create policy copied_by_service on project_copy for insert to ${app} with check (acting_as_service());
create policy renewed_by_service on project_copy for update to ${app} using (acting_as_service());

alter table arrears enable row level security;
alter table arrears force row level security;
create policy owner_keeps on arrears to ${owner} using (true) with check (true);
create policy seen_by_participants on arrears for select to ${app}
    using (acting_as_service() or consortium_id in (select my_consortia()));
create policy told_by_service on arrears for insert to ${app} with check (acting_as_service());
create policy settled_by_service on arrears for delete to ${app} using (acting_as_service());
create policy waived_by_decision on arrears for update to ${app}
    using (acting_as_service() or consortium_id in (select led_consortia()));
grant select, insert, delete on arrears to ${app};
grant update (overdue_since, waived) on arrears to ${app};

alter table decision enable row level security;
alter table decision force row level security;
create policy owner_keeps on decision to ${owner} using (true) with check (true);
create policy seen_by_participants on decision for select to ${app}
    using (acting_as_service() or consortium_id in (select my_consortia()));
create policy opened_by_participants on decision for insert to ${app}
    with check (opened_by = caller_nation() and consortium_id in (select my_consortia()));
create policy closed_by_participants on decision for update to ${app}
    using (acting_as_service() or consortium_id in (select my_consortia()));

alter table declaration enable row level security;
alter table declaration force row level security;
create policy owner_keeps on declaration to ${owner} using (true) with check (true);
-- A secret vote is seen by the nation that gave it, and by the service while it counts.
create policy seen_by_participants on declaration for select to ${app}
    using (acting_as_service()
           or (decision_id in (select my_decisions()) and (not secret or nation = caller_nation())));
create policy declared_by_own_nation on declaration for insert to ${app}
    with check (nation = caller_nation() and decision_id in (select my_decisions()));

grant select, insert on project_copy to ${app};
grant update (participants) on project_copy to ${app};
grant select, insert on decision to ${app};
grant update (state, deadline, closed_at, outcome, version) on decision to ${app};
grant select, insert on declaration to ${app};
