-- Price indices by year or quarter, as a consortium agreed to use them, and the price level in which a budget is written.

create table index_series (
    id            uuid primary key,
    consortium_id uuid        not null,
    name          text        not null,
    source        text        not null,
    published_at  timestamptz not null,
    published_by  text        not null,
    constraint index_series_once unique (consortium_id, name)
);

-- A value never changes: one that is published differently later is another version beside it.
create table index_value (
    series_id   uuid        not null references index_series,
    period      text        not null,
    version     int         not null,
    value       numeric     not null,
    recorded_at timestamptz not null default clock_timestamp(),
    primary key (series_id, period, version),
    constraint index_above_zero check (value > 0)
);

create table budget_price_level (
    revision_id   uuid primary key references budget_revision,
    budget_id     uuid        not null references budget,
    consortium_id uuid        not null,
    project_id    uuid,
    series_id     uuid        not null references index_series,
    period        text        not null,
    named_at      timestamptz not null,
    named_by      text        not null
);

create function my_index_series() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from index_series where consortium_id in (select my_consortia());
end;
create function led_index_series() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from index_series where consortium_id in (select led_consortia());
end;

do $$
declare
    closed text;
begin
    foreach closed in array array['index_series', 'index_value', 'budget_price_level'] loop
        execute format('alter table %I enable row level security', closed);
        execute format('alter table %I force row level security', closed);
        execute format('create policy owner_keeps on %I to ${owner} using (true) with check (true)', closed);
        execute format('grant select, insert on %I to ${app}', closed);
    end loop;
end $$;
create policy seen_by_participants on index_series for select to ${app}
    using (acting_as_service() or consortium_id in (select my_consortia()));
create policy published_by_lead on index_series for insert to ${app}
    with check (consortium_id in (select led_consortia()));
create policy seen_by_participants on index_value for select to ${app}
    using (acting_as_service() or series_id in (select my_index_series()));
create policy published_by_lead on index_value for insert to ${app}
    with check (series_id in (select led_index_series()));
create policy seen_in_scope on budget_price_level for select to ${app}
    using (acting_as_service() or budget_id in (select my_budgets()));
create policy named_in_scope on budget_price_level for insert to ${app}
    with check (budget_id in (select my_budgets()) and series_id in (select my_index_series()));
