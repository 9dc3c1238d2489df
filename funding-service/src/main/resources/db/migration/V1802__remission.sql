-- What nations give up of what one of them owes is one thing, be it a debt or interest.

create table remission (
    id              uuid primary key,
    kind            text        not null,
    consortium_id   uuid        not null,
    project_id      uuid,
    call_id         uuid references call,
    nation          text        not null,
    currency        text        not null,
    amount          bigint      not null,
    reason          text        not null,
    proposed_at     timestamptz not null,
    proposed_by     text        not null,
    state           text        not null,
    decision_id     uuid,
    decision_number text,
    decision_clause text,
    objection_code  text,
    objection       text,
    booked_on       date,
    entry_number    text,
    version         bigint      not null,
    constraint remission_kind_known check (kind in ('DEBT', 'INTEREST')),
    constraint remission_of_call check ((kind = 'DEBT') = (call_id is not null)),
    constraint remission_above_zero check (amount > 0),
    constraint remission_adopted_by_decision check ((state = 'ADOPTED') = (decision_id is not null)),
    constraint remitted_by_decision check (entry_number is null or state = 'ADOPTED')
);
insert into remission
    select id, 'DEBT', consortium_id, project_id, call_id, nation, currency, amount, reason, proposed_at, proposed_by, state,
           decision_id, decision_number, decision_clause, objection_code, objection, booked_on, entry_number, version
    from write_off
    union all
    select id, 'INTEREST', consortium_id, project_id, null, nation, currency, amount, reason, proposed_at, proposed_by, state,
           decision_id, decision_number, decision_clause, objection_code, objection, booked_on, entry_number, version
    from interest_waiver;
drop table write_off, interest_waiver;
create index remission_consortium on remission (consortium_id, id);

alter table remission enable row level security;
alter table remission force row level security;
create policy owner_keeps on remission to ${owner} using (true) with check (true);
create policy seen_in_scope on remission for select to ${app}
    using (acting_as_service() or (consortium_id in (select my_consortia())
        and (project_id is null or project_id in (select my_projects()))));
create policy made_by_lead on remission for insert to ${app} with check (consortium_id in (select led_consortia()));
create policy moved_by_lead on remission for update to ${app}
    using (acting_as_service() or consortium_id in (select led_consortia()));

grant select, insert on remission to ${app};
grant update (state, decision_id, decision_number, decision_clause, objection_code, objection, booked_on, entry_number,
    version) on remission to ${app};
