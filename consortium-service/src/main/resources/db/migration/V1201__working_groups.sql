-- Working groups of a consortium, their terms of reference and road maps; and what the web tells of a project.

alter table project_copy
    add column number text not null,
    add column name text not null,
    add column lead_nation text not null;

create table working_group (
    id            uuid primary key,
    consortium_id uuid   not null references consortium,
    name          text   not null,
    lead_nation   text   not null,
    version       bigint not null,
    constraint working_group_name_once unique (consortium_id, name),
    unique (id, consortium_id)
);

create table working_group_member (
    id            uuid primary key,
    group_id      uuid not null,
    consortium_id uuid not null,
    nation        text not null,
    constraint nation_once_in_group unique (group_id, nation),
    constraint member_of_its_consortium foreign key (group_id, consortium_id)
        references working_group (id, consortium_id),
    constraint member_is_participant foreign key (consortium_id, nation)
        references participation (consortium_id, nation)
);
create index working_group_member_nation on working_group_member (nation, group_id);

-- At commit, because the group is written before its members.
alter table working_group
    add constraint group_lead_is_member foreign key (id, lead_nation)
        references working_group_member (group_id, nation) deferrable initially deferred;

-- Apart from the group, because fewer may read them: row-level security hides rows, not columns.
create table terms_of_reference (
    group_id uuid primary key references working_group,
    text     text not null,
    chair    text
);

create table goal (
    id       uuid primary key,
    group_id uuid   not null references working_group,
    quarter  text   not null,
    title    text   not null,
    state    text   not null,
    version  bigint not null,
    constraint goal_quarter check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    constraint goal_state check (state in ('PLANNED', 'REACHED', 'DROPPED'))
);
create index goal_order on goal (group_id, quarter, id);

-- Who negotiates or is bound takes part; who is only invited, observes or has left does not.
create function takes_part(standing text) returns boolean language sql immutable parallel safe
    return standing in
        ('NEGOTIATING', 'SIGNED_SUBJECT_TO_APPROVAL', 'PROVISIONALLY_APPLYING', 'PARTY', 'NOTICE_GIVEN');

create function engaged_consortia() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select consortium_id from participation where nation = caller_nation() and takes_part(standing);
end;
create function my_working_groups() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select group_id from working_group_member
    where nation = caller_nation() and consortium_id in (select engaged_consortia());
end;
create function led_working_groups() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from working_group
    where lead_nation = caller_nation() and consortium_id in (select engaged_consortia());
end;
-- A consortium's lead nation may set up a group that it does not belong to.
create function chartered_working_groups() returns setof uuid
    language sql stable security definer set search_path = public
begin atomic
    select id from working_group where consortium_id in (select led_consortia());
end;

alter table working_group enable row level security;
alter table working_group force row level security;
create policy owner_keeps on working_group to ${owner} using (true) with check (true);
create policy seen_in_consortium on working_group for select to ${app}
    using (acting_as_service() or consortium_id in (select engaged_consortia()));
create policy set_up_by_lead on working_group for insert to ${app}
    with check (consortium_id in (select led_consortia()));
-- Joining and leaving count up the version, so every nation that could join may.
create policy changed_in_consortium on working_group for update to ${app}
    using (consortium_id in (select engaged_consortia()));

alter table working_group_member enable row level security;
alter table working_group_member force row level security;
create policy owner_keeps on working_group_member to ${owner} using (true) with check (true);
create policy seen_in_consortium on working_group_member for select to ${app}
    using (acting_as_service() or consortium_id in (select engaged_consortia()));
create policy joins_or_is_admitted on working_group_member for insert to ${app}
    with check (consortium_id in (select led_consortia()) or group_id in (select led_working_groups())
        or nation = caller_nation() and consortium_id in (select engaged_consortia()));
create policy leaves_or_is_released on working_group_member for delete to ${app}
    using (consortium_id in (select led_consortia()) or group_id in (select led_working_groups())
        or nation = caller_nation());

alter table terms_of_reference enable row level security;
alter table terms_of_reference force row level security;
create policy owner_keeps on terms_of_reference to ${owner} using (true) with check (true);
create policy seen_by_members on terms_of_reference for select to ${app}
    using (acting_as_service() or group_id in (select my_working_groups()));
create policy written_by_consortium_lead on terms_of_reference for insert to ${app}
    with check (group_id in (select chartered_working_groups()));
create policy changed_by_group_lead on terms_of_reference for update to ${app}
    using (group_id in (select led_working_groups()));

alter table goal enable row level security;
alter table goal force row level security;
create policy owner_keeps on goal to ${owner} using (true) with check (true);
create policy seen_by_members on goal for select to ${app}
    using (acting_as_service() or group_id in (select my_working_groups()));
create policy planned_by_group_lead on goal for insert to ${app}
    with check (group_id in (select led_working_groups()));
create policy changed_by_group_lead on goal for update to ${app}
    using (group_id in (select led_working_groups()));

grant select, insert on working_group to ${app};
grant update (name, lead_nation, version) on working_group to ${app};
grant select, insert, delete on working_group_member to ${app};
grant select, insert on terms_of_reference to ${app};
grant update (text, chair) on terms_of_reference to ${app};
grant select, insert on goal to ${app};
grant update (quarter, title, state, version) on goal to ${app};
