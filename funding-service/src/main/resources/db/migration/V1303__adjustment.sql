-- A newer version of a cost share may hold from an earlier day than what was assessed by the older one. What was assessed
-- stays as it was written; adjustments add to it and take from it, in sum nothing.

create table adjustment (
    id            uuid primary key,
    consortium_id uuid   not null,
    project_id    uuid,
    assessment_id uuid   not null references assessment,
    number        text   not null,
    leg           int    not null,
    currency      text   not null,
    cost_share_id       uuid not null,
    cost_share_name     text not null,
    cost_share_number   int  not null,
    cost_share_decision text not null,
    clause        text,
    chain_id      uuid   not null,
    chain_after   int    not null,
    chain_place   int    not null,
    credited      bigint not null,
    adjusted_on   date   not null,
    adjusted_by   text   not null,
    entry_id      uuid,
    entry_number  text,
    constraint adjustment_number_once unique (consortium_id, number),
    constraint assessment_adjusted_once unique (assessment_id, cost_share_id),
    constraint adjustment_leg_once unique (assessment_id, leg),
    constraint adjustment_in_chain_once unique (chain_id, currency, chain_after, chain_place)
);
comment on column adjustment.chain_id is 'the cost share of the assessment, whose carry it continues after so many assessments';
comment on column adjustment.entry_id is 'null where only broken minor units changed, which are carried';
comment on column adjustment.credited is 'called already beyond what is owed now: owed to its nations';

create table adjustment_line (
    adjustment_id uuid    not null references adjustment,
    position      int     not null,
    nation        text    not null,
    underwritten  boolean not null,
    weight        text    not null,
    exact         text    not null,
    difference    text    not null,
    carry_in      text    not null,
    adjusted      bigint  not null,
    carry_out     text    not null,
    credited      bigint  not null,
    to_call       bigint  not null,
    held_by       text,
    held_clause   text,
    primary key (adjustment_id, position),
    constraint nation_adjusted_once unique (adjustment_id, nation, underwritten),
    constraint nothing_below_zero_is_called check (to_call >= 0 and credited >= 0)
);

-- Calls follow the last adjustment: each leg divides what it left to be called.
alter table call add leg int not null default 0;
alter table assessment add credited bigint not null default 0;
alter table assessment drop constraint call_exceeds_assessment;
alter table assessment add constraint call_exceeds_assessment
    check (credited >= 0 and called between 0 and amount + credited);
grant update (credited) on assessment to ${app};

create function my_adjustments() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from adjustment where assessment_id in (select my_assessments());
end;
create function led_adjustments() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from adjustment where consortium_id in (select led_consortia());
end;

alter table adjustment enable row level security;
alter table adjustment force row level security;
create policy owner_keeps on adjustment to ${owner} using (true) with check (true);
create policy seen_in_scope on adjustment for select to ${app}
    using (acting_as_service() or assessment_id in (select my_assessments()));
create policy made_by_lead on adjustment for insert to ${app}
    with check (assessment_id in (select led_assessments()));

alter table adjustment_line enable row level security;
alter table adjustment_line force row level security;
create policy owner_keeps on adjustment_line to ${owner} using (true) with check (true);
create policy seen_in_scope on adjustment_line for select to ${app}
    using (acting_as_service() or adjustment_id in (select my_adjustments()));
create policy made_by_lead on adjustment_line for insert to ${app}
    with check (adjustment_id in (select led_adjustments()));

grant select, insert on adjustment, adjustment_line to ${app};
