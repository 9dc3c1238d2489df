-- Optional programmes: who does not opt out in time takes part.

create table programme (
    id            uuid primary key,
    consortium_id uuid   not null references consortium,
    name          text   not null,
    summary       text   not null,
    proposed_by   text   not null,
    parties       text[] not null,
    clause        text   not null,
    opened_on     date   not null,
    closes_on     date   not null
);
create index programme_consortium on programme (consortium_id, id);

create table opt_out (
    id           uuid primary key,
    programme_id uuid        not null references programme,
    nation       text        not null,
    declared_at  timestamptz not null,
    constraint opted_out_once unique (programme_id, nation)
);

create function my_programmes() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select p.id from programme p where p.consortium_id in (select my_consortia());
end;

alter table programme enable row level security;
alter table programme force row level security;
create policy owner_keeps on programme to ${owner} using (true) with check (true);
create policy seen_by_participants on programme for select to ${app}
    using (acting_as_service() or consortium_id in (select my_consortia()));
create policy proposed_by_lead on programme for insert to ${app} with check (consortium_id in (select led_consortia()));

alter table opt_out enable row level security;
alter table opt_out force row level security;
create policy owner_keeps on opt_out to ${owner} using (true) with check (true);
create policy seen_by_participants on opt_out for select to ${app}
    using (acting_as_service() or programme_id in (select my_programmes()));
create policy declared_by_own_nation on opt_out for insert to ${app}
    with check (nation = caller_nation() and programme_id in (select my_programmes()));

grant select, insert on programme to ${app};
grant select, insert on opt_out to ${app};
