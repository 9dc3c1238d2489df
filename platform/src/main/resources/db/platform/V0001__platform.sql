-- What every service stands on: who is asking, the outbox, the cursors of followed feeds, idempotency keys.

-- The application says these at the start of each transaction; unsaid, they are null and every policy shows nothing.
create function acting_as_service() returns boolean language sql stable parallel safe
    return coalesce(current_setting('minilateral.acting', true) = 'service', false);
create function caller_nation() returns text language sql stable parallel safe
    return nullif(current_setting('minilateral.nation', true), '');
create function caller_subject() returns text language sql stable parallel safe
    return nullif(current_setting('minilateral.subject', true), '');
create function caller_name() returns text language sql stable parallel safe
    return coalesce(nullif(current_setting('minilateral.name', true), ''), 'service');

create table outbox (
    number        bigint generated always as identity,
    tx            xid8        not null default pg_current_xact_id(),
    id            uuid        not null default uuidv7(),
    type          text        not null,
    subject       text        not null collate "C",
    consortium    uuid        not null,
    releasable_to text[]      not null,
    recorded_at   timestamptz not null,
    -- Who did it: taken from what the transaction was told, so that no code can name somebody else.
    actor         text        not null default caller_name(),
    actor_nation  text        default caller_nation(),
    data          jsonb       not null,
    primary key (tx, number)
);
create index outbox_subject on outbox (subject, tx, number);

create table feed_cursor (
    neighbour text primary key,
    cursor    text        not null,
    moved_at  timestamptz not null default now()
);

create table idempotency_key (
    subject     text        not null,
    key         text        not null,
    fingerprint bytea       not null,
    answer      text,
    claimed_at  timestamptz not null default now(),
    primary key (subject, key)
);

alter table outbox enable row level security;
alter table outbox force row level security;
create policy owner_keeps on outbox to ${owner} using (true) with check (true);
create policy released on outbox for select to ${app}
    using (acting_as_service() or caller_nation() = any (releasable_to));
create policy written on outbox for insert to ${app}
    with check (actor = caller_name() and actor_nation is not distinct from caller_nation());

alter table feed_cursor enable row level security;
alter table feed_cursor force row level security;
create policy owner_keeps on feed_cursor to ${owner} using (true) with check (true);
create policy service_alone on feed_cursor to ${app} using (acting_as_service()) with check (acting_as_service());

alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy owner_keeps on idempotency_key to ${owner} using (true) with check (true);
create policy own_keys on idempotency_key to ${app}
    using (subject = caller_subject()) with check (subject = caller_subject());

grant select, insert on outbox to ${app};
grant select, insert, update on feed_cursor to ${app};
grant select, insert on idempotency_key to ${app};
grant update (answer) on idempotency_key to ${app};
