-- What work packages cost, as funding-service's feed tells it. The follower alone writes it; each claim and each
-- payment has one row, so that a fact heard twice counts once.

create table approved_cost (
    claim_id        uuid primary key,
    work_package_id uuid   not null,
    project_id      uuid   not null,
    currency        text   not null,
    amount          bigint not null
);
create index approved_cost_of_work_package on approved_cost (work_package_id);

create table paid_cost (
    payment_id      uuid primary key,
    work_package_id uuid   not null,
    project_id      uuid   not null,
    currency        text   not null,
    amount          bigint not null
);
create index paid_cost_of_work_package on paid_cost (work_package_id);

alter table approved_cost enable row level security;
alter table approved_cost force row level security;
create policy owner_keeps on approved_cost to ${owner} using (true) with check (true);
create policy seen_by_participants on approved_cost for select to ${app}
    using (acting_as_service() or project_id in (select my_projects()));
create policy copied_by_service on approved_cost for insert to ${app} with check (acting_as_service());

alter table paid_cost enable row level security;
alter table paid_cost force row level security;
create policy owner_keeps on paid_cost to ${owner} using (true) with check (true);
create policy seen_by_participants on paid_cost for select to ${app}
    using (acting_as_service() or project_id in (select my_projects()));
create policy copied_by_service on paid_cost for insert to ${app} with check (acting_as_service());

-- What it has cost is part of how a work package reads: the follower gives it a new version.
create policy costed_by_service on work_package for update to ${app}
    using (acting_as_service()) with check (acting_as_service());

grant select, insert on approved_cost, paid_cost to ${app};
