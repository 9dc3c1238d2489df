-- What each nation owes of a budget. Everything but the part already called stays as it was written.

create table assessment (
    id              uuid primary key,
    consortium_id   uuid        not null,
    project_id      uuid,
    number          text        not null,
    sequence        int         not null,
    currency        text        not null,
    amount          bigint      not null,
    called          bigint      not null,
    assessed_on     date        not null,
    assessed_by     text        not null,
    entry_id        uuid        not null,
    entry_number    text        not null,
    budget_id       uuid        not null,
    budget_name     text        not null,
    budget_decision text        not null,
    cost_share_id       uuid    not null,
    cost_share_name     text    not null,
    cost_share_number   int     not null,
    cost_share_decision text    not null,
    clause          text,
    constraint assessment_number_once unique (consortium_id, number),
    constraint assessment_sequence_once unique (cost_share_id, currency, sequence),
    constraint budget_assessed_once unique (budget_id),
    constraint assessment_above_zero check (amount > 0),
    constraint call_exceeds_assessment check (called between 0 and amount)
);
create index assessment_consortium on assessment (consortium_id, id);

create table assessment_line (
    assessment_id uuid    not null references assessment,
    position      int     not null,
    nation        text    not null,
    underwritten  boolean not null,
    weight        text    not null,
    exact         text    not null,
    carry_in      text    not null,
    assessed      bigint  not null,
    carry_out     text    not null,
    primary key (assessment_id, position),
    constraint nation_assessed_once unique (assessment_id, nation, underwritten)
);

create function my_assessments() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from assessment
    where consortium_id in (select my_consortia()) and (project_id is null or project_id in (select my_projects()));
end;
create function led_assessments() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from assessment where consortium_id in (select led_consortia());
end;

alter table assessment enable row level security;
alter table assessment force row level security;
create policy owner_keeps on assessment to ${owner} using (true) with check (true);
create policy seen_in_scope on assessment for select to ${app}
    using (acting_as_service() or (consortium_id in (select my_consortia())
        and (project_id is null or project_id in (select my_projects()))));
create policy made_by_lead on assessment for insert to ${app} with check (consortium_id in (select led_consortia()));
create policy called_by_lead on assessment for update to ${app} using (consortium_id in (select led_consortia()));

alter table assessment_line enable row level security;
alter table assessment_line force row level security;
create policy owner_keeps on assessment_line to ${owner} using (true) with check (true);
create policy seen_in_scope on assessment_line for select to ${app}
    using (acting_as_service() or assessment_id in (select my_assessments()));
create policy made_by_lead on assessment_line for insert to ${app}
    with check (assessment_id in (select led_assessments()));

grant select, insert on assessment, assessment_line to ${app};
grant update (called) on assessment to ${app};
