-- Entries are sealed soon after they are booked: one Merkle tree (RFC 9162) per consortium, its leaves in the order in
-- which the entries were recorded, with signed checkpoints. Nothing here is ever changed.

-- The keys that have signed; the private halves are not in the database.
create table seal_key (
    id         text primary key,
    name       text        not null,
    public_key bytea       not null,
    since      timestamptz not null
);
comment on column seal_key.id is 'the key''s hash as signed notes carry it: 4 bytes, hexadecimal';
comment on table seal_key is 'open to all callers because public keys are there to be known';

create table seal_leaf (
    consortium_id uuid   not null,
    index         bigint not null,
    entry_id      uuid   not null,
    hash          bytea  not null,
    primary key (consortium_id, index),
    constraint entry_sealed_once unique (entry_id)
);

-- The hashes of all full subtrees of 256, 65,536, ... leaves: enough to prove anything with a few hundred hashes.
create table seal_subtree (
    consortium_id uuid   not null,
    level         int    not null,
    index         bigint not null,
    hash          bytea  not null,
    primary key (consortium_id, level, index)
);

create table checkpoint (
    consortium_id  uuid        not null,
    size           bigint      not null,
    root           bytea       not null,
    recorded_until timestamptz not null,
    sealed_at      timestamptz not null,
    key_id         text        not null references seal_key,
    note           text        not null,
    primary key (consortium_id, size)
);
comment on column checkpoint.recorded_until is 'when the last sealed entry was recorded';

-- What a leaf holds. A line for each fact, a line for each posting; text is quoted as in JSON, so that it stays on its line.
create view entry_leaf with (security_invoker = true) as
select e.id, e.consortium_id, e.project_id, e.number, e.recorded_at,
       'minilateral entry 1' || E'\n'
    || 'id ' || e.id || E'\n'
    || 'consortium ' || e.consortium_id || E'\n'
    || 'project ' || coalesce(e.project_id::text, '-') || E'\n'
    || 'number ' || e.number || E'\n'
    || 'kind ' || e.kind || E'\n'
    || 'source ' || e.source_id || E'\n'
    || 'effective ' || to_char(e.effective_on, 'YYYY-MM-DD') || E'\n'
    || 'recorded ' || to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || E'\n'
    || 'reason ' || to_json(e.reason)::text || E'\n'
    || 'actor ' || to_json(e.actor)::text || E'\n'
    || 'actor-name ' || to_json(e.actor_name)::text || E'\n'
    || 'corrects ' || coalesce(e.corrects::text, '-') || E'\n'
    || 'decision ' || coalesce(e.decision_id::text, '-') || E'\n'
    || 'document ' || coalesce(to_json(e.document)::text, '-') || E'\n'
    || 'metadata ' || coalesce(e.metadata::text, '-') || E'\n'
    || (select coalesce(string_agg('posting ' || p.line || ' ' || a.kind || ' '
                        || case when a.nation = '' then '-' else a.nation end || ' '
                        || coalesce(a.work_package_id::text, '-') || ' ' || p.account_id || ' '
                        || p.currency || ' ' || p.amount || E'\n', '' order by p.line), '')
        from posting p join account a on a.id = p.account_id where p.entry_id = e.id) as text
from entry e;

-- Where entries wait to be sealed. An entry is recorded later than all before it in its consortium, under a lock that is
-- held until it commits: whatever is recorded after the last checkpoint is unsealed, and nothing can come in behind it.
create function unsealed_consortia() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select j.consortium_id from journal_position j
    where acting_as_service() and j.recorded_at > coalesce(
        (select c.recorded_until from checkpoint c where c.consortium_id = j.consortium_id order by c.size desc limit 1),
        '-infinity');
end;
revoke execute on function unsealed_consortia from public;
grant execute on function unsealed_consortia to ${app};

create function seals_are_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'what is sealed is never changed or deleted'
        using errcode = 'check_violation', constraint = 'seal_append_only';
end $$;

do $$
declare
    closed text;
begin
    foreach closed in array array['seal_leaf', 'seal_subtree', 'checkpoint'] loop
        execute format('alter table %I enable row level security', closed);
        execute format('alter table %I force row level security', closed);
        execute format('create policy owner_keeps on %I to ${owner} using (true) with check (true)', closed);
        execute format('create policy seen_by_participants on %I for select to ${app}'
            || ' using (acting_as_service() or consortium_id in (select my_consortia()))', closed);
        execute format('create policy sealed_by_service on %I for insert to ${app} with check (acting_as_service())',
            closed);
    end loop;
    foreach closed in array array['seal_key', 'seal_leaf', 'seal_subtree', 'checkpoint'] loop
        execute format('create trigger append_only before update or delete or truncate on %I'
            || ' for each statement execute function seals_are_append_only()', closed);
        execute format('grant select, insert on %I to ${app}', closed);
    end loop;
end $$;
grant select on entry_leaf to ${app};
