-- Four eyes on calls and receipts: what one person proposes is called or recorded by the approval of another.

create table call_proposal (
    id               uuid primary key,
    consortium_id    uuid        not null,
    project_id       uuid,
    assessment_id    uuid        not null references assessment,
    currency         text        not null,
    amount           bigint      not null,
    due_on           date        not null,
    reference        text,
    state            text        not null,
    proposed_at      timestamptz not null,
    proposed_by      text        not null,
    proposed_by_name text        not null,
    decided_at       timestamptz,
    decided_by       text,
    decided_by_name  text,
    call_id          uuid references call,
    version          bigint      not null,
    constraint call_proposal_above_zero check (amount > 0),
    constraint call_proposal_state_known check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
    constraint call_proposal_decided check ((state = 'PROPOSED') = (decided_by is null)),
    constraint call_issued_when_approved check (call_id is null or state = 'APPROVED'),
    constraint call_proposal_issued_once unique (call_id),
    constraint proposer_never_approves check (state <> 'APPROVED' or decided_by <> proposed_by)
);
create index call_proposal_consortium on call_proposal (consortium_id, id);

create table receipt_proposal (
    id               uuid primary key,
    consortium_id    uuid        not null,
    project_id       uuid,
    call_id          uuid references call,
    nation           text        not null,
    currency         text        not null,
    amount           bigint      not null,
    value_date       date        not null,
    bank_reference   text,
    apply_to         uuid[]      not null,
    state            text        not null,
    proposed_at      timestamptz not null,
    proposed_by      text        not null,
    proposed_by_name text        not null,
    decided_at       timestamptz,
    decided_by       text,
    decided_by_name  text,
    receipt_id       uuid references receipt,
    version          bigint      not null,
    constraint receipt_proposal_above_zero check (amount > 0),
    constraint receipt_proposal_state_known check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
    constraint receipt_proposal_decided check ((state = 'PROPOSED') = (decided_by is null)),
    constraint receipt_recorded_when_approved check (receipt_id is null or state = 'APPROVED'),
    constraint receipt_proposal_recorded_once unique (receipt_id),
    constraint proposer_never_approves check (state <> 'APPROVED' or decided_by <> proposed_by)
);
create index receipt_proposal_consortium on receipt_proposal (consortium_id, id);
create index receipt_proposal_call on receipt_proposal (call_id, id);
comment on column receipt_proposal.apply_to is 'the calls that it is for, in this order; none for the oldest debt first';

do $$
declare
    closed text;
begin
    foreach closed in array array['call_proposal', 'receipt_proposal'] loop
        execute format('alter table %I enable row level security', closed);
        execute format('alter table %I force row level security', closed);
        execute format('create policy owner_keeps on %I to ${owner} using (true) with check (true)', closed);
        execute format('create policy seen_in_scope on %I for select to ${app}'
            || ' using (acting_as_service() or (consortium_id in (select my_consortia())'
            || ' and (project_id is null or project_id in (select my_projects()))))', closed);
        execute format('create policy proposed_by_lead on %I for insert to ${app}'
            || ' with check (consortium_id in (select led_consortia()) and proposed_by = caller_subject())', closed);
        execute format('create policy decided_by_lead on %I for update to ${app}'
            || ' using (consortium_id in (select led_consortia())) with check (decided_by = caller_subject())', closed);
        execute format('grant select, insert on %I to ${app}', closed);
        execute format('grant update (state, decided_at, decided_by, decided_by_name, version) on %I to ${app}', closed);
    end loop;
end $$;
grant update (call_id) on call_proposal to ${app};
grant update (receipt_id) on receipt_proposal to ${app};
