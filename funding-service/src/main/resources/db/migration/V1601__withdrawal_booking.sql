-- A settlement that nations have adopted is booked once. The leaver's assessments are adjusted by what it is released from, and
-- since nobody else is charged more by that, less is left to be called.

create table withdrawal_booking (
    settlement_id uuid not null references withdrawal_settlement,
    consortium_id uuid not null,
    project_id    uuid,
    booked_on     date not null,
    booked_by     text not null,
    due_on        date not null,
    constraint settlement_booked_once primary key (settlement_id)
);

create function adopted_settlements() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from withdrawal_settlement where state = 'ADOPTED' and consortium_id in (select led_consortia());
end;

alter table withdrawal_booking enable row level security;
alter table withdrawal_booking force row level security;
create policy owner_keeps on withdrawal_booking to ${owner} using (true) with check (true);
create policy seen_in_scope on withdrawal_booking for select to ${app}
    using (acting_as_service() or (consortium_id in (select my_consortia())
        and (project_id is null or project_id in (select my_projects()))));
create policy made_by_lead on withdrawal_booking for insert to ${app}
    with check (consortium_id in (select led_consortia()) and settlement_id in (select adopted_settlements()));
grant select, insert on withdrawal_booking to ${app};

alter table adjustment add settlement_id uuid references withdrawal_settlement, add settlement_number text;
comment on column adjustment.settlement_id is 'the settlement by which a nation left, or null: a later version of the cost share';
alter table adjustment drop constraint assessment_adjusted_once;
create unique index assessment_adjusted_once on adjustment (assessment_id, cost_share_id) where settlement_id is null;
create unique index assessment_settled_once on adjustment (assessment_id, settlement_id) where settlement_id is not null;

alter table assessment add adjusted bigint not null default 0;
comment on column assessment.adjusted is 'what settlements with leavers added to what is to be called, or took from it if below zero';
alter table assessment drop constraint call_exceeds_assessment;
alter table assessment add constraint call_exceeds_assessment
    check (credited >= 0 and called between 0 and amount + adjusted + credited);
grant update (adjusted) on assessment to ${app};
