-- Money moves between the lines of an adopted budget: within a limit that its text states, or by a decision.

alter table budget_revision add transfer_limit text;
comment on column budget_revision.transfer_limit is 'per cent of a line that may leave it without a decision; null for none';
alter table budget drop constraint budget_revised_once;
create unique index budget_revised_once on budget (revises_id) where state = 'ADOPTED';

create table budget_transfer (
    id              uuid primary key,
    consortium_id   uuid        not null,
    root_id         uuid        not null references budget,
    budget_id       uuid        not null references budget,
    number          text        not null,
    from_line       int         not null,
    to_line         int         not null,
    currency        text        not null,
    amount          bigint      not null,
    reason          text        not null,
    within_limit    boolean     not null,
    effective_on    date,
    proposed_at     timestamptz not null,
    proposed_by     text        not null,
    state           text        not null,
    decision_id     uuid,
    decision_number text,
    decision_clause text,
    objection_code  text,
    objection       text,
    version         bigint      not null,
    constraint transfer_number_once unique (consortium_id, number),
    constraint transfer_above_zero check (amount > 0),
    constraint transfer_between_lines check (from_line <> to_line),
    constraint transfer_adopted_by_decision check ((state = 'ADOPTED') = (decision_id is not null)),
    constraint transfer_in_effect_for_a_reason
        check ((effective_on is not null) = (within_limit or state = 'ADOPTED')),
    foreign key (root_id, from_line) references budget_line_use,
    foreign key (root_id, to_line) references budget_line_use
);
create index budget_transfer_budget on budget_transfer (root_id, id);

alter table budget_transfer enable row level security;
alter table budget_transfer force row level security;
create policy owner_keeps on budget_transfer to ${owner} using (true) with check (true);
create policy seen_in_scope on budget_transfer for select to ${app}
    using (acting_as_service() or root_id in (select my_budgets()));
create policy made_by_lead on budget_transfer for insert to ${app} with check (root_id in (select led_budgets()));
create policy adopted_by_service on budget_transfer for update to ${app} using (acting_as_service());

grant select, insert on budget_transfer to ${app};
grant update (effective_on, state, decision_id, decision_number, decision_clause, objection_code, objection, version)
    on budget_transfer to ${app};
