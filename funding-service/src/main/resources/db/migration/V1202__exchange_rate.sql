-- Reference rates as they were published: so many units of a currency for one euro. A rate never changes: what is published
-- differently later is another version beside it, with the instant at which it came. Rates that the service fetched hold for
-- all; those that a nation's officer imported hold for what that nation books, and for nobody else.

create table exchange_rate (
    nation      text        not null,
    currency    text        not null,
    rate_date   date        not null,
    version     int         not null,
    rate        numeric     not null,
    recorded_at timestamptz not null default clock_timestamp(),
    recorded_by text        not null default caller_name(),
    primary key (currency, rate_date, nation, version),
    constraint rate_above_zero check (rate > 0),
    constraint rate_of_currency check (currency <> 'EUR')
);
comment on column exchange_rate.nation is 'empty for what the service fetched by itself';
comment on column exchange_rate.rate is 'units of the currency for one euro, with the digits that were published';

alter table exchange_rate enable row level security;
alter table exchange_rate force row level security;
create policy owner_keeps on exchange_rate to ${owner} using (true) with check (true);
create policy seen_by_nations on exchange_rate for select to ${app}
    using (acting_as_service() or (caller_nation() is not null and nation in ('', caller_nation())));
create policy fetched_or_imported on exchange_rate for insert to ${app}
    with check (case when acting_as_service() then nation = '' else nation = caller_nation() end);

grant select, insert on exchange_rate to ${app};
