-- What becomes of the lines of an adopted budget. A budget that revises another shares its lines: they are kept under
-- the first budget of the chain, so that what was committed and spent stays committed and spent.

alter table budget add revises_id uuid references budget;
alter table budget add root_id uuid references budget;
update budget set root_id = id;
alter table budget alter root_id set not null;
alter table budget add constraint budget_revised_once unique (revises_id);

-- The current state of a line; the database forbids that it is used beyond what it holds.
create table budget_line_use (
    root_id     uuid   not null references budget,
    line        int    not null,
    currency    text   not null,
    amount      bigint not null,
    transferred bigint not null default 0,
    committed   bigint not null default 0,
    spent       bigint not null default 0,
    paid        bigint not null default 0,
    primary key (root_id, line),
    constraint budget_line_exhausted check (amount + transferred - committed - spent >= 0),
    constraint budget_line_sound check (amount >= 0 and committed >= 0 and spent >= 0 and paid between 0 and spent)
);
comment on column budget_line_use.transferred is 'came from other lines, less what went to them';
comment on column budget_line_use.committed is 'ordered and neither cancelled nor spent yet';

-- An order or a contract that reserves a part of a line.
create table budget_commitment (
    id            uuid primary key,
    consortium_id uuid        not null,
    root_id       uuid        not null,
    line          int         not null,
    number        text        not null,
    title         text        not null,
    supplier      text        not null,
    supplier_nation text      not null,
    currency      text        not null,
    amount        bigint      not null,
    reduced       bigint      not null default 0,
    spent         bigint      not null default 0,
    committed_on  date        not null,
    committed_by  text        not null,
    constraint commitment_number_once unique (consortium_id, number),
    constraint commitment_above_zero check (amount > 0),
    constraint commitment_exhausted check (reduced >= 0 and spent >= 0 and reduced + spent <= amount),
    foreign key (root_id, line) references budget_line_use
);
create index budget_commitment_line on budget_commitment (root_id, line, id);

create table budget_commitment_reduction (
    id            uuid primary key,
    commitment_id uuid        not null references budget_commitment,
    amount        bigint      not null,
    reason        text        not null,
    reduced_on    date        not null,
    reduced_by    text        not null,
    constraint reduction_above_zero check (amount > 0)
);
create index budget_commitment_reduction_of on budget_commitment_reduction (commitment_id, id);

-- What an approved claim takes from a line, out of a commitment or not.
create table budget_consumption (
    claim_id      uuid primary key,
    root_id       uuid    not null,
    line          int     not null,
    commitment_id uuid references budget_commitment,
    amount        bigint  not null,
    paid          bigint  not null default 0,
    given_back    boolean not null default false,
    constraint consumption_above_zero check (amount > 0),
    constraint paid_beyond_claim check (paid between 0 and amount),
    constraint paid_is_not_given_back check (not given_back or paid = 0),
    foreign key (root_id, line) references budget_line_use
);
create index budget_consumption_line on budget_consumption (root_id, line);

create function led_budgets() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from budget where consortium_id in (select led_consortia());
end;
create function my_commitments() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from budget_commitment where root_id in (select my_budgets());
end;
create function led_commitments() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from budget_commitment where consortium_id in (select led_consortia());
end;

alter table budget_line_use enable row level security;
alter table budget_line_use force row level security;
create policy owner_keeps on budget_line_use to ${owner} using (true) with check (true);
create policy seen_in_scope on budget_line_use for select to ${app}
    using (acting_as_service() or root_id in (select my_budgets()));
create policy opened_by_service on budget_line_use for insert to ${app} with check (acting_as_service());
create policy used_by_lead on budget_line_use for update to ${app}
    using (acting_as_service() or root_id in (select led_budgets()));

alter table budget_commitment enable row level security;
alter table budget_commitment force row level security;
create policy owner_keeps on budget_commitment to ${owner} using (true) with check (true);
create policy seen_in_scope on budget_commitment for select to ${app}
    using (acting_as_service() or root_id in (select my_budgets()));
create policy made_by_lead on budget_commitment for insert to ${app} with check (root_id in (select led_budgets()));
create policy used_by_lead on budget_commitment for update to ${app}
    using (acting_as_service() or root_id in (select led_budgets()));

alter table budget_commitment_reduction enable row level security;
alter table budget_commitment_reduction force row level security;
create policy owner_keeps on budget_commitment_reduction to ${owner} using (true) with check (true);
create policy seen_in_scope on budget_commitment_reduction for select to ${app}
    using (acting_as_service() or commitment_id in (select my_commitments()));
create policy made_by_lead on budget_commitment_reduction for insert to ${app}
    with check (commitment_id in (select led_commitments()));

alter table budget_consumption enable row level security;
alter table budget_consumption force row level security;
create policy owner_keeps on budget_consumption to ${owner} using (true) with check (true);
create policy seen_in_scope on budget_consumption for select to ${app}
    using (acting_as_service() or root_id in (select my_budgets()));
create policy made_by_lead on budget_consumption for insert to ${app}
    with check (acting_as_service() or root_id in (select led_budgets()));
create policy used_by_lead on budget_consumption for update to ${app}
    using (acting_as_service() or root_id in (select led_budgets()));

grant select, insert on budget_line_use, budget_commitment, budget_commitment_reduction, budget_consumption to ${app};
grant update (amount, transferred, committed, spent, paid) on budget_line_use to ${app};
grant update (reduced, spent) on budget_commitment to ${app};
grant update (paid, given_back) on budget_consumption to ${app};
