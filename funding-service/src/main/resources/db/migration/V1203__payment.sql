-- A payment is of a nation to a scope's bank, in whatever currency: which parts of it settled which dues and at which rate,
-- what was left over as an advance, and what undid it.

alter table receipt
    alter column call_id drop not null,
    add column entry_id uuid not null,
    add column recorded_subject text not null,
    add constraint receipt_of_recorder unique (id, recorded_subject);
comment on column receipt.call_id is 'null for a payment that was not said to be for one call';
comment on column receipt.settled is 'minor units of the payment that calls took up when it was recorded';
comment on column receipt.recorded_subject is 'the person who recorded it, and who may not reverse it';
create index receipt_consortium on receipt (consortium_id, id);

create function my_receipts() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from receipt
    where consortium_id in (select my_consortia()) and (project_id is null or project_id in (select my_projects()));
end;
create function led_receipts() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from receipt where consortium_id in (select led_consortia());
end;

-- What of a payment is still owed to the nation, in the currency of the payment.
create table advance (
    receipt_id    uuid primary key references receipt,
    number        text   not null,
    consortium_id uuid   not null,
    project_id    uuid,
    nation        text   not null,
    currency      text   not null,
    amount        bigint not null,
    open          bigint not null,
    effective_on  date   not null,
    entry_id      uuid   not null,
    constraint advance_above_zero check (amount > 0),
    constraint advance_taken_up_within check (open between 0 and amount)
);
create index advance_open on advance (consortium_id, nation) where open > 0;
comment on column advance.number is 'of its receipt';

-- One part of a payment, and the due that it settled; below zero it undoes such a part.
create table payment_part (
    settlement_id uuid primary key references due_settlement,
    receipt_id    uuid    not null references receipt,
    call_id       uuid    not null references call,
    nation        text    not null,
    currency      text    not null,
    used          bigint  not null,
    due_currency  text    not null,
    settled       bigint  not null,
    effective_on  date    not null,
    from_advance  boolean not null,
    rate          text,
    rate_date     date,
    rate_source   text,
    entry_id      uuid    not null,
    entry_number  text    not null,
    constraint payment_part_at_a_rate check ((currency = due_currency) = (rate is null)),
    constraint payment_part_in_one_currency check (currency <> due_currency or used = settled)
);
comment on column payment_part.rate is 'units of the due''s currency for one unit of the payment''s, exactly';
create index payment_part_receipt on payment_part (receipt_id);
create index payment_part_call on payment_part (call_id);
create index payment_part_entry on payment_part (entry_id);

-- What nations said of their advances; the last word counts. Unsaid, the next call takes them up.
create table advance_instruction (
    id            uuid primary key,
    consortium_id uuid        not null,
    project_id    uuid,
    nation        text        not null,
    hold          boolean     not null,
    said_at       timestamptz not null,
    said_by       text        not null
);
create index advance_instruction_nation on advance_instruction (consortium_id, nation, id);

create table receipt_reversal (
    id               uuid primary key,
    receipt_id       uuid        not null,
    consortium_id    uuid        not null,
    project_id       uuid,
    number           text        not null,
    reason           text        not null,
    reversed_on      date        not null,
    recorded_subject text        not null,
    reversed_subject text        not null,
    reversed_by      text        not null,
    reversed_at      timestamptz not null,
    entry_id         uuid        not null,
    entry_number     text        not null,
    constraint receipt_reversed_once unique (receipt_id),
    constraint reversal_number_once unique (consortium_id, number),
    constraint reversal_of_receipt foreign key (receipt_id, recorded_subject)
        references receipt (id, recorded_subject),
    constraint proposer_never_approves check (reversed_subject <> recorded_subject)
);

do $$
declare
    closed text;
begin
    foreach closed in array array['advance', 'payment_part', 'advance_instruction', 'receipt_reversal'] loop
        execute format('alter table %I enable row level security', closed);
        execute format('alter table %I force row level security', closed);
        execute format('create policy owner_keeps on %I to ${owner} using (true) with check (true)', closed);
    end loop;
    foreach closed in array array['advance', 'advance_instruction', 'receipt_reversal'] loop
        execute format('create policy seen_in_scope on %I for select to ${app}'
            || ' using (acting_as_service() or (consortium_id in (select my_consortia())'
            || ' and (project_id is null or project_id in (select my_projects()))))', closed);
    end loop;
    foreach closed in array array['advance', 'receipt_reversal'] loop
        execute format('create policy kept_by_lead on %I for insert to ${app}'
            || ' with check (consortium_id in (select led_consortia()))', closed);
    end loop;
end $$;
create policy taken_up_by_lead on advance for update to ${app} using (consortium_id in (select led_consortia()));
create policy seen_in_scope on payment_part for select to ${app}
    using (acting_as_service() or receipt_id in (select my_receipts()));
create policy kept_by_lead on payment_part for insert to ${app} with check (receipt_id in (select led_receipts()));
create policy said_by_nation on advance_instruction for insert to ${app}
    with check (nation = caller_nation() and consortium_id in (select my_consortia())
        and (project_id is null or project_id in (select my_projects())));

grant select, insert on advance, payment_part, advance_instruction, receipt_reversal to ${app};
grant update (open) on advance to ${app};
