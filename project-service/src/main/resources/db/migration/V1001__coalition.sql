-- The local copy of the consortia: who takes part, and what was decided. The feed's follower alone writes it.

create table participation (
    consortium_id uuid    not null,
    nation        text    not null,
    standing      text    not null,
    takes_part    boolean not null,
    since         date    not null,
    primary key (consortium_id, nation)
);
create index participation_of_nation on participation (nation) where takes_part;

create table decision (
    id            uuid primary key,
    number        text        not null,
    consortium_id uuid        not null,
    question      text        not null,
    subject_id    uuid,
    project_id    uuid,
    electorate    text[]      not null,
    procedure     text        not null,
    clause        text,
    adopted       boolean     not null,
    taken_at      timestamptz not null
);

-- Runs as the owner, whose own policy is open, so that a policy on participation may ask about participation.
create function my_consortia() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select consortium_id from participation where nation = caller_nation() and takes_part;
end;

alter table participation enable row level security;
alter table participation force row level security;
create policy owner_keeps on participation to ${owner} using (true) with check (true);
create policy seen_within_consortium on participation for select to ${app}
    using (acting_as_service() or consortium_id in (select my_consortia()));
create policy copied_by_service on participation for insert to ${app} with check (acting_as_service());
create policy renewed_by_service on participation for update to ${app}
    using (acting_as_service()) with check (acting_as_service());

alter table decision enable row level security;
alter table decision force row level security;
create policy owner_keeps on decision to ${owner} using (true) with check (true);
-- A decision may tell of a project that not every party may know: the follower alone reads the copy.
create policy seen_by_service on decision for select to ${app} using (acting_as_service());
create policy copied_by_service on decision for insert to ${app} with check (acting_as_service());

grant select, insert on participation to ${app};
grant update (standing, takes_part, since) on participation to ${app};
grant select, insert on decision to ${app};
