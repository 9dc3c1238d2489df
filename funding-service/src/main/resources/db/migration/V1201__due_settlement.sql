-- Line by line, what made a due smaller (or, below zero, larger again), and from which day on it counts: interest for late
-- payment is computed by these days. What a due has been paid is always the sum of its lines.

create table due_settlement (
    id           uuid primary key,
    call_id      uuid        not null,
    nation       text        not null,
    amount       bigint      not null,
    effective_on date        not null,
    source_kind  text        not null,
    source_id    uuid        not null,
    recorded_at  timestamptz not null default clock_timestamp(),
    constraint due_settlement_of_due foreign key (call_id, nation) references call_due (call_id, nation),
    constraint due_settlement_of_something check (amount <> 0),
    constraint due_settlement_source_known check (source_kind in (
        'RECEIPT', 'ADVANCE', 'NETTING', 'WRITE_OFF', 'SURPLUS', 'CORRECTION'))
);
comment on column due_settlement.amount is 'minor units of the call''s currency; below zero the due is open again';
create index due_settlement_due on due_settlement (call_id, nation);
create index due_settlement_source on due_settlement (source_id);

create function due_paid_by_settlements() returns trigger
    language plpgsql security definer set search_path = public as $$
declare
    settled bigint;
begin
    select coalesce(sum(s.amount), 0) into settled from due_settlement s
        where s.call_id = new.call_id and s.nation = new.nation;
    if settled <> (select d.paid from call_due d where d.call_id = new.call_id and d.nation = new.nation) then
        raise exception 'what is paid of a due is the sum of what settled it'
            using errcode = 'check_violation', constraint = 'due_paid_by_settlements';
    end if;
    return null;
end $$;
create constraint trigger due_paid_by_settlements after update of paid on call_due deferrable initially deferred
    for each row execute function due_paid_by_settlements();
create constraint trigger due_paid_by_settlements after insert on due_settlement deferrable initially deferred
    for each row execute function due_paid_by_settlements();

alter table due_settlement enable row level security;
alter table due_settlement force row level security;
create policy owner_keeps on due_settlement to ${owner} using (true) with check (true);
create policy seen_in_scope on due_settlement for select to ${app}
    using (acting_as_service() or call_id in (select my_calls()));
create policy settled_by_lead on due_settlement for insert to ${app}
    with check (acting_as_service() or call_id in (select led_calls()));
create policy paid_by_service on call_due for update to ${app} using (acting_as_service());

grant select, insert on due_settlement to ${app};
