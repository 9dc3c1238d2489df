-- Local copies of what the neighbours' feeds tell: who takes part where, what was decided, which projects run.

create table consortium (
    id           uuid primary key,
    name         text not null,
    lead_nation  text not null,
    in_effect_on date
);

create table participation (
    consortium_id uuid not null,
    nation        text not null,
    standing      text not null,
    since         date not null,
    primary key (consortium_id, nation)
);
create index participation_nation on participation (nation, consortium_id);

create table project (
    id            uuid primary key,
    consortium_id uuid   not null,
    number        text   not null,
    name          text   not null,
    participants  text[] not null
);
create index project_consortium on project (consortium_id);

create table work_package (
    id            uuid primary key,
    project_id    uuid not null,
    consortium_id uuid not null
);

create table decision (
    id            uuid primary key,
    consortium_id uuid        not null,
    number        text        not null,
    question      text        not null,
    subject_id    uuid,
    project_id    uuid,
    electorate    text[]      not null,
    procedure     text        not null,
    clause        text,
    adopted       boolean     not null,
    taken_at      timestamptz not null
);

-- These run as the owner, whose own policy is open, so that a policy on participation may ask about participation.
-- Whoever is only invited, has left or observes sees no ledger.
create function my_consortia() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select consortium_id from participation
    where nation = caller_nation() and standing in ('PARTY', 'PROVISIONALLY_APPLYING', 'NOTICE_GIVEN');
end;

-- The consortia whose books the caller's nation keeps.
create function led_consortia() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from consortium where lead_nation = caller_nation() and id in (select my_consortia());
end;

-- Projects are seen by those who take part in them, and by the nation that keeps the books.
create function my_projects() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from project
    where consortium_id in (select my_consortia())
      and (caller_nation() = any (participants) or consortium_id in (select led_consortia()));
end;

alter table consortium enable row level security;
alter table consortium force row level security;
create policy owner_keeps on consortium to ${owner} using (true) with check (true);
create policy seen_by_participants on consortium for select to ${app}
    using (acting_as_service() or id in (select my_consortia()));
create policy copied_by_service on consortium for insert to ${app} with check (acting_as_service());
create policy renewed_by_service on consortium for update to ${app} using (acting_as_service());

alter table participation enable row level security;
alter table participation force row level security;
create policy owner_keeps on participation to ${owner} using (true) with check (true);
create policy seen_by_participants on participation for select to ${app}
    using (acting_as_service() or consortium_id in (select my_consortia()));
create policy copied_by_service on participation for insert to ${app} with check (acting_as_service());
create policy renewed_by_service on participation for update to ${app} using (acting_as_service());

alter table project enable row level security;
alter table project force row level security;
create policy owner_keeps on project to ${owner} using (true) with check (true);
create policy seen_by_participants on project for select to ${app}
    using (acting_as_service() or id in (select my_projects()));
create policy copied_by_service on project for insert to ${app} with check (acting_as_service());
create policy renewed_by_service on project for update to ${app} using (acting_as_service());

alter table work_package enable row level security;
alter table work_package force row level security;
create policy owner_keeps on work_package to ${owner} using (true) with check (true);
create policy seen_by_participants on work_package for select to ${app}
    using (acting_as_service() or project_id in (select my_projects()));
create policy copied_by_service on work_package for insert to ${app} with check (acting_as_service());

alter table decision enable row level security;
alter table decision force row level security;
create policy owner_keeps on decision to ${owner} using (true) with check (true);
create policy seen_by_participants on decision for select to ${app}
    using (acting_as_service() or (consortium_id in (select my_consortia())
        and (project_id is null or project_id in (select my_projects()))));
create policy copied_by_service on decision for insert to ${app} with check (acting_as_service());

grant select, insert on consortium, participation, project, work_package, decision to ${app};
grant update (name, lead_nation, in_effect_on) on consortium to ${app};
grant update (standing, since) on participation to ${app};
grant update (participants, number, name) on project to ${app};
