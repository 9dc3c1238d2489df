-- What nations were reminded of: each due once at each level, in the order of the levels.

-- A consortium without a row reminds on the due date, 30 and 60 days after it.
create table reminder_schedule (
    consortium_id uuid primary key,
    after_days    int[] not null,
    constraint reminder_levels_some check (cardinality(after_days) between 1 and 20)
);

create table reminder (
    id            uuid primary key default uuidv7(),
    consortium_id uuid        not null,
    project_id    uuid,
    call_id       uuid        not null references call,
    nation        text        not null,
    level         int         not null,
    due_on        date        not null,
    outstanding   bigint      not null,
    currency      text        not null,
    reminded_at   timestamptz not null,
    constraint reminded_once unique (call_id, nation, level)
);
create index reminder_consortium on reminder (consortium_id, id);

alter table reminder_schedule enable row level security;
alter table reminder_schedule force row level security;
create policy owner_keeps on reminder_schedule to ${owner} using (true) with check (true);
create policy seen_by_participants on reminder_schedule for select to ${app}
    using (acting_as_service() or consortium_id in (select my_consortia()));
create policy made_by_lead on reminder_schedule for insert to ${app} with check (consortium_id in (select led_consortia()));
create policy changed_by_lead on reminder_schedule for update to ${app} using (consortium_id in (select led_consortia()));

alter table reminder enable row level security;
alter table reminder force row level security;
create policy owner_keeps on reminder to ${owner} using (true) with check (true);
create policy seen_in_scope on reminder for select to ${app}
    using (acting_as_service() or (consortium_id in (select my_consortia())
        and (project_id is null or project_id in (select my_projects()))));
create policy made_by_service on reminder for insert to ${app} with check (acting_as_service());

grant select, insert on reminder_schedule, reminder to ${app};
grant update (after_days) on reminder_schedule to ${app};
