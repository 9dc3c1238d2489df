-- Consortia, their arrangements in versions, and each nation's standing.

create table consortium (
    id           uuid primary key,
    name         text        not null,
    purpose      text        not null,
    lead_nation  text        not null,
    stage        text        not null,
    founded_at   timestamptz not null,
    in_effect_on date,
    version      bigint      not null
);

create table arrangement_version (
    id            uuid primary key,
    consortium_id uuid        not null references consortium,
    number        int         not null,
    title         text        not null,
    clauses       jsonb       not null,
    written_at    timestamptz not null,
    in_force_from timestamptz not null,
    decision_id   uuid,
    constraint arrangement_version_number unique (consortium_id, number)
);

create table participation (
    id             uuid primary key,
    consortium_id  uuid        not null references consortium,
    nation         text        not null,
    standing       text        not null,
    since          date        not null,
    signed_at      timestamptz,
    signature_kind text,
    deposited_on   date,
    notice_on      date,
    leaves_on      date,
    version        bigint      not null,
    constraint nation_once_in_consortium unique (consortium_id, nation),
    constraint signature_complete check ((signed_at is null) = (signature_kind is null)),
    constraint ratification_needs_signature check (deposited_on is null or signature_kind = 'SUBJECT_TO_APPROVAL')
);
create index participation_nation on participation (nation, consortium_id);

-- Run as the owner, whose own policy is open, so that a policy on participation may ask about participation.
create function my_consortia() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select consortium_id from participation where nation = caller_nation();
end;
create function led_consortia() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from consortium where lead_nation = caller_nation();
end;

alter table consortium enable row level security;
alter table consortium force row level security;
create policy owner_keeps on consortium to ${owner} using (true) with check (true);
create policy seen_by_participants on consortium for select to ${app}
    using (acting_as_service() or id in (select my_consortia()));
create policy founded_by_lead on consortium for insert to ${app} with check (lead_nation = caller_nation());
create policy changed_by_participants on consortium for update to ${app}
    using (acting_as_service() or id in (select my_consortia()));

alter table arrangement_version enable row level security;
alter table arrangement_version force row level security;
create policy owner_keeps on arrangement_version to ${owner} using (true) with check (true);
create policy seen_by_participants on arrangement_version for select to ${app}
    using (acting_as_service() or consortium_id in (select my_consortia()));
create policy written_by_lead on arrangement_version for insert to ${app}
    with check (acting_as_service() or consortium_id in (select led_consortia()));

alter table participation enable row level security;
alter table participation force row level security;
create policy owner_keeps on participation to ${owner} using (true) with check (true);
create policy seen_by_participants on participation for select to ${app}
    using (acting_as_service() or consortium_id in (select my_consortia()));
create policy invited_by_lead on participation for insert to ${app}
    with check (acting_as_service() or consortium_id in (select led_consortia()));
create policy changed_by_own_nation on participation for update to ${app}
    using (acting_as_service() or nation = caller_nation());

grant select, insert on consortium to ${app};
grant update (stage, in_effect_on, version) on consortium to ${app};
grant select, insert on arrangement_version to ${app};
grant select, insert on participation to ${app};
grant update (standing, since, signed_at, signature_kind, deposited_on, notice_on, leaves_on, version) on participation to ${app};
