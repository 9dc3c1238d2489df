-- Instalments of an assessment, line by line with their explanation, and what each nation still has to pay of them.

create table call (
    id            uuid primary key,
    consortium_id uuid   not null,
    project_id    uuid,
    assessment_id uuid   not null references assessment,
    number        text   not null,
    sequence      int    not null,
    currency      text   not null,
    amount        bigint not null,
    issued_on     date   not null,
    due_on        date   not null,
    reference     text,
    called_by     text   not null,
    entry_id      uuid   not null,
    entry_number  text   not null,
    constraint call_number_once unique (consortium_id, number),
    constraint call_sequence_once unique (assessment_id, sequence),
    constraint call_above_zero check (amount > 0)
);

create table call_line (
    call_id      uuid    not null references call,
    position     int     not null,
    nation       text    not null,
    underwritten boolean not null,
    exact        text    not null,
    carry_in     text    not null,
    billed       bigint  not null,
    carry_out    text    not null,
    primary key (call_id, position),
    constraint call_line_not_below_zero check (billed >= 0)
);

create table call_due (
    call_id           uuid   not null references call,
    nation            text   not null,
    billed            bigint not null,
    paid              bigint not null default 0,
    payment_reference text   not null,
    primary key (call_id, nation),
    constraint payment_reference_once unique (payment_reference),
    constraint paid_within_due check (paid between 0 and billed)
);

create function my_calls() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from call where assessment_id in (select my_assessments());
end;
create function led_calls() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from call where consortium_id in (select led_consortia());
end;

alter table call enable row level security;
alter table call force row level security;
create policy owner_keeps on call to ${owner} using (true) with check (true);
create policy seen_in_scope on call for select to ${app}
    using (acting_as_service() or (consortium_id in (select my_consortia())
        and (project_id is null or project_id in (select my_projects()))));
create policy made_by_lead on call for insert to ${app} with check (consortium_id in (select led_consortia()));

alter table call_line enable row level security;
alter table call_line force row level security;
create policy owner_keeps on call_line to ${owner} using (true) with check (true);
create policy seen_in_scope on call_line for select to ${app}
    using (acting_as_service() or call_id in (select my_calls()));
create policy made_by_lead on call_line for insert to ${app} with check (call_id in (select led_calls()));

alter table call_due enable row level security;
alter table call_due force row level security;
create policy owner_keeps on call_due to ${owner} using (true) with check (true);
create policy seen_in_scope on call_due for select to ${app}
    using (acting_as_service() or call_id in (select my_calls()));
create policy made_by_lead on call_due for insert to ${app} with check (call_id in (select led_calls()));
create policy paid_through_lead on call_due for update to ${app} using (call_id in (select led_calls()));

grant select, insert on call, call_line, call_due to ${app};
grant update (paid) on call_due to ${app};
