-- Money that arrived: what it settled of its call, and what was left over as an advance.

create table receipt (
    id             uuid primary key,
    consortium_id  uuid        not null,
    project_id     uuid,
    call_id        uuid        not null references call,
    number         text        not null,
    nation         text        not null,
    currency       text        not null,
    amount         bigint      not null,
    settled        bigint      not null,
    advanced       bigint      not null,
    value_date     date        not null,
    bank_reference text,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    entry_number   text        not null,
    constraint receipt_number_once unique (consortium_id, number),
    constraint receipt_above_zero check (amount > 0 and settled >= 0 and advanced >= 0),
    constraint receipt_whole check (settled + advanced = amount)
);
create index receipt_call on receipt (call_id, id);

alter table receipt enable row level security;
alter table receipt force row level security;
create policy owner_keeps on receipt to ${owner} using (true) with check (true);
create policy seen_in_scope on receipt for select to ${app}
    using (acting_as_service() or (consortium_id in (select my_consortia())
        and (project_id is null or project_id in (select my_projects()))));
create policy recorded_by_lead on receipt for insert to ${app} with check (consortium_id in (select led_consortia()));

grant select, insert on receipt to ${app};
