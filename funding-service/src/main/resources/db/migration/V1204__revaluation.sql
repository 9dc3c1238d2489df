-- What a scope holds in another currency than its budget's, valued at a day, once for each day.

create table revaluation (
    id              uuid primary key,
    consortium_id   uuid        not null,
    project_id      uuid,
    number          text        not null,
    currency        text        not null,
    budget_currency text        not null,
    revalued_on     date        not null,
    held            bigint      not null,
    book            bigint      not null,
    worth           bigint      not null,
    rate            text        not null,
    rate_date       date        not null,
    rate_source     text        not null,
    revalued_at     timestamptz not null,
    revalued_by     text        not null,
    entry_number    text,
    constraint revalued_once unique nulls not distinct
        (consortium_id, project_id, currency, budget_currency, revalued_on),
    constraint revaluation_number_once unique (consortium_id, number),
    constraint revaluation_of_another_currency check (currency <> budget_currency),
    constraint revaluation_booked check ((entry_number is null) = (worth = book))
);
comment on column revaluation.held is 'minor units of the currency';
comment on column revaluation.book is 'what it stood for before, in minor units of the budget''s currency';

alter table revaluation enable row level security;
alter table revaluation force row level security;
create policy owner_keeps on revaluation to ${owner} using (true) with check (true);
create policy seen_in_scope on revaluation for select to ${app}
    using (acting_as_service() or (consortium_id in (select my_consortia())
        and (project_id is null or project_id in (select my_projects()))));
create policy made_by_lead on revaluation for insert to ${app} with check (consortium_id in (select led_consortia()));

grant select, insert on revaluation to ${app};
