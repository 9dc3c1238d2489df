-- Contributions in kind, as the project service's feed tells of them, and how far they are booked. The follower alone
-- writes here.

create table in_kind_agreement (
    id              uuid primary key,
    consortium_id   uuid   not null,
    project_id      uuid   not null,
    work_package_id uuid   not null,
    number          text   not null,
    nation          text   not null,
    description     text   not null,
    currency        text   not null,
    value_minor     bigint not null,
    ends_on         date   not null,
    agreed_on       date   not null,
    decision_number text   not null,
    clause          text,
    agreement_entry text,
    ended_on        date,
    shortfall       bigint,
    constraint in_kind_value_above_zero check (value_minor > 0),
    constraint in_kind_shortfall_within_value check (shortfall between 0 and value_minor),
    constraint in_kind_ended_whole check ((ended_on is null) = (shortfall is null))
);
create index in_kind_agreement_consortium on in_kind_agreement (consortium_id, id);

create table in_kind_credit (
    id           uuid primary key,
    agreement_id uuid   not null references in_kind_agreement,
    milestone_id uuid   not null,
    amount       bigint not null,
    credited_on  date,
    entry_number text,
    constraint in_kind_milestone_once unique (agreement_id, milestone_id),
    constraint in_kind_credit_booked check ((credited_on is null) = (entry_number is null)),
    constraint in_kind_credit_above_zero check (amount > 0)
);
create index in_kind_credit_milestone on in_kind_credit (milestone_id);

-- Facts that may come before the agreement that they matter for.
create table accepted_milestone (
    milestone_id  uuid primary key,
    consortium_id uuid not null,
    project_id    uuid not null,
    accepted_on   date not null
);
create table in_kind_end (
    agreement_id  uuid primary key,
    consortium_id uuid not null,
    project_id    uuid not null,
    ended_on      date not null
);
create table in_kind_met (
    credit_id    uuid primary key,
    agreement_id uuid not null,
    project_id   uuid not null,
    accepted_on  date not null
);
create index in_kind_met_agreement on in_kind_met (agreement_id);

-- Never above the value, however the facts come.
create function in_kind_within_value() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if (select coalesce(sum(c.amount), 0) from in_kind_credit c
        where c.agreement_id = new.agreement_id and c.entry_number is not null)
       > (select g.value_minor from in_kind_agreement g where g.id = new.agreement_id) then
        raise exception 'more than the value' using errcode = '23514', constraint = 'credits_exceed_value';
    end if;
    return null;
end $$;
create trigger in_kind_within_value after update of entry_number on in_kind_credit
    for each row execute function in_kind_within_value();

-- A fact may be heard of after the period of its day was closed: it counts from the first open day on. Whoever closes
-- that one meanwhile makes the follower look again.
create function first_open_day(in_consortium uuid, in_day date) returns date
    language plpgsql stable security definer set search_path = public as $$
declare
    day date := in_day;
    after date;
begin
    loop
        select p.last_day + 1 into after from accounting_period p
            where p.consortium_id = in_consortium and p.state <> 'OPEN' and day between p.first_day and p.last_day;
        exit when after is null;
        day := after;
    end loop;
    return day;
end $$;
revoke execute on function first_open_day from public;
grant execute on function first_open_day to ${app};

create function my_in_kind_agreements() returns setof uuid
    language sql stable security definer set search_path = public
begin atomic
    select id from in_kind_agreement where project_id in (select my_projects());
end;

do $$
declare
    closed text;
begin
    foreach closed in array array['in_kind_agreement', 'in_kind_credit', 'accepted_milestone', 'in_kind_end', 'in_kind_met']
    loop
        execute format('alter table %I enable row level security', closed);
        execute format('alter table %I force row level security', closed);
        execute format('create policy owner_keeps on %I to ${owner} using (true) with check (true)', closed);
        execute format('create policy copied_by_service on %I for insert to ${app} with check (acting_as_service())', closed);
        execute format('grant select, insert on %I to ${app}', closed);
    end loop;
    foreach closed in array array['in_kind_agreement', 'accepted_milestone', 'in_kind_end', 'in_kind_met'] loop
        execute format('create policy seen_in_scope on %I for select to ${app}'
            || ' using (acting_as_service() or project_id in (select my_projects()))', closed);
    end loop;
end $$;
create policy seen_in_scope on in_kind_credit for select to ${app}
    using (acting_as_service() or agreement_id in (select my_in_kind_agreements()));
create policy booked_by_service on in_kind_agreement for update to ${app}
    using (acting_as_service()) with check (acting_as_service());
create policy booked_by_service on in_kind_credit for update to ${app}
    using (acting_as_service()) with check (acting_as_service());
grant update (agreement_entry, ended_on, shortfall) on in_kind_agreement to ${app};
grant update (credited_on, entry_number) on in_kind_credit to ${app};

-- The unmet part of an agreement is assessed by the service, as the feed tells it.
create policy supplemented_by_service on assessment for insert to ${app} with check (acting_as_service());
create policy supplemented_by_service on assessment_line for insert to ${app} with check (acting_as_service());
