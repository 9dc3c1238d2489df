-- Accounting periods. A day that no period covers is open; a closed one takes no entry.

create table accounting_period (
    id            uuid primary key,
    consortium_id uuid   not null,
    fiscal_year   int    not null,
    number        int    not null,
    first_day     date   not null,
    last_day      date   not null,
    state         text   not null,
    version       bigint not null,
    constraint period_once unique (consortium_id, fiscal_year, number),
    constraint period_begins_once unique (consortium_id, first_day),
    constraint period_begins_before_it_ends check (first_day <= last_day),
    constraint period_state_known check (state in ('OPEN', 'SOFT_CLOSED', 'CLOSED'))
);

-- The service says 'minilateral.adjusting' for callers who approve: a soft-closed period takes their entries alone.
create function require_open_period(in_consortium uuid, in_day date) returns void language plpgsql stable as $$
declare
    period accounting_period;
    refused text;
begin
    select * into period from accounting_period p
        where p.consortium_id = in_consortium and p.first_day <= in_day order by p.first_day desc limit 1;
    if period.last_day >= in_day and period.state = 'CLOSED' then
        refused := 'period_closed';
    elsif period.last_day >= in_day and period.state = 'SOFT_CLOSED'
          and current_setting('minilateral.adjusting', true) is distinct from 'on' then
        refused := 'period_soft_closed';
    end if;
    if refused is not null then
        raise exception 'no entry on % in period %/%', in_day, period.fiscal_year, period.number
            using errcode = 'check_violation', constraint = refused,
                  hint = format('Period %s/%s (%s to %s) is %s: no entry of this caller can take effect on %s.',
                                period.fiscal_year, lpad(period.number::text, 2, '0'), period.first_day,
                                period.last_day, lower(replace(period.state, '_', ' ')), in_day);
    end if;
end $$;

create function periods_do_not_overlap() returns trigger language plpgsql set search_path = public as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('periods ' || new.consortium_id, 0));
    if exists (select from accounting_period p where p.consortium_id = new.consortium_id
               and p.first_day <= new.last_day and p.last_day >= new.first_day) then
        raise exception 'a period overlaps another one' using errcode = 'check_violation', constraint = 'periods_overlap',
            hint = format('Some days from %s to %s are in a period already.', new.first_day, new.last_day);
    end if;
    return new;
end $$;
create trigger periods_do_not_overlap before insert on accounting_period
    for each row execute function periods_do_not_overlap();

alter table accounting_period enable row level security;
alter table accounting_period force row level security;
create policy owner_keeps on accounting_period to ${owner} using (true) with check (true);
create policy seen_by_participants on accounting_period for select to ${app}
    using (acting_as_service() or consortium_id in (select my_consortia()));
create policy laid_out_by_lead on accounting_period for insert to ${app}
    with check (consortium_id in (select led_consortia()));
create policy moved_by_lead on accounting_period for update to ${app}
    using (acting_as_service() or consortium_id in (select led_consortia()));

grant select, insert on accounting_period to ${app};
grant update (state, version) on accounting_period to ${app};
